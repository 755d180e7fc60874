import { describeDataSource } from '../../services/dataSource/describeDataSource';
import type { DiagnosticsService, HealthResult } from '../plugin-sdk/diagnosticsService';
import type { BackendParts } from './backendParts';
import type { GetInstance } from './buildInstances';
import { buildServiceContext } from './buildServiceContext';
import { isAdmin } from './isAdmin';
import { toPluginError } from './toPluginError';

/** "Save & test", and the figures for Prometheus. */
export function buildDiagnosticsService(parts: BackendParts, getInstance: GetInstance): DiagnosticsService {
  return {
    async checkHealth({ pluginContext, signal }) {
      try {
        const services = buildServiceContext(parts, getInstance(pluginContext), { signal });
        const health = await describeDataSource(services);
        return buildResult(health, isAdmin(pluginContext));
      } catch (error) {
        throw toPluginError(error);
      }
    },
    collectMetrics: () => Promise.resolve(parts.metrics.format()),
  };
}

type Health = Awaited<ReturnType<typeof describeDataSource>>;

/** Sources and columns are an admin's matter: others learn how many models can be read. */
function buildResult({ ok, message, models }: Health, showsDetails: boolean): HealthResult {
  const status = ok ? 'ok' : 'error';
  if (showsDetails) {
    return { status, message, details: { models } };
  }
  const healthy = models.filter((model) => model.ok).length;
  const hint = ok ? '' : ' An admin sees what is wrong.';
  return { status, message: `${healthy} of ${models.length} models can be read.${hint}` };
}

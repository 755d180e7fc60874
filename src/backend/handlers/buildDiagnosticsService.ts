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

/** Sources, columns and hosts are an admin's matter: others learn how many models can be read and how many registries answer. */
function buildResult({ ok, message, models, registries }: Health, showsDetails: boolean): HealthResult {
  const status = ok ? 'ok' : 'error';
  if (showsDetails) {
    return { status, message, details: { models, registries } };
  }
  const healthy = models.filter((model) => model.ok).length;
  const hint = ok ? '' : ' An admin sees what is wrong.';
  const reached = registries.filter((registry) => registry.ok).length;
  const also = registries.length === 0 ? '' : ` ${reached} of ${registries.length} registries answer.`;
  return { status, message: `${healthy} of ${models.length} models can be read.${also}${hint}` };
}

import { create } from '@bufbuild/protobuf';
import { buildCallContext } from './buildCallContext';
import { formatProcessMetrics } from './formatProcessMetrics';
import { handleUnary } from './handleUnary';
import { MissingServiceError } from './missingServiceError';
import { reportFailure } from './reportFailure';
import {
  CheckHealthResponse_HealthStatus,
  CheckHealthResponseSchema,
  CollectMetricsResponseSchema,
} from '../proto/generated/backend_pb';
import type { PluginRuntime } from './pluginRuntime';
import type { HealthResult } from '../diagnosticsService';
import type {
  CheckHealthRequest,
  CheckHealthResponse,
  CollectMetricsRequest,
  CollectMetricsResponse,
} from '../proto/generated/backend_pb';

const wireStatus: Record<HealthResult['status'], CheckHealthResponse_HealthStatus> = {
  ok: CheckHealthResponse_HealthStatus.OK,
  error: CheckHealthResponse_HealthStatus.ERROR,
  unknown: CheckHealthResponse_HealthStatus.UNKNOWN,
};

/** The Diagnostics service: a failed check is an answer with the reason, not a failed call. */
export function buildDiagnosticsHandlers(runtime: PluginRuntime) {
  return {
    CheckHealth: handleUnary<CheckHealthRequest, CheckHealthResponse>(runtime, async (request, signal) =>
      buildHealthResponse(await checkHealth(runtime, request, signal))
    ),
    CollectMetrics: handleUnary<CollectMetricsRequest, CollectMetricsResponse>(runtime, async () => {
      const text = `${formatProcessMetrics(process.memoryUsage(), process.cpuUsage(), process.uptime())}${await collectMetrics(runtime)}`;
      return create(CollectMetricsResponseSchema, { metrics: { prometheus: Buffer.from(text) } });
    }),
  };
}

async function checkHealth(
  runtime: PluginRuntime,
  request: CheckHealthRequest,
  signal: AbortSignal
): Promise<HealthResult> {
  try {
    const context = buildCallContext({ ...request, signal, logger: runtime.logger });
    const { diagnosticsService } = await runtime.services.load();
    if (!diagnosticsService) {
      throw new MissingServiceError('diagnostics service');
    }
    return await diagnosticsService.checkHealth(context);
  } catch (thrown) {
    if (thrown instanceof MissingServiceError) {
      throw thrown;
    }
    const { message } = reportFailure(runtime.logger, 'Health check', thrown, request.pluginContext);
    return { status: 'error', message };
  }
}

function buildHealthResponse({ status, message, details }: HealthResult): CheckHealthResponse {
  const jsonDetails = details ? Buffer.from(JSON.stringify(details)) : Buffer.alloc(0);
  return create(CheckHealthResponseSchema, { status: wireStatus[status], message, jsonDetails });
}

async function collectMetrics({ services, logger }: PluginRuntime): Promise<string> {
  try {
    const { diagnosticsService } = await services.load();
    return (await diagnosticsService?.collectMetrics?.()) ?? '';
  } catch (thrown) {
    reportFailure(logger, 'Collecting metrics', thrown);
    return '';
  }
}

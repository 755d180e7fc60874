import { parseQuery } from '../../services/query/parseQuery';
import { runQuery } from '../../services/runQuery';
import type { ServiceContext } from '../../services/serviceContext';
import type { CallContext } from '../plugin-sdk/callContext';
import type { DataQuery, DataService } from '../plugin-sdk/dataService';
import { PluginError } from '../plugin-sdk/pluginError';
import { answerAnomalies } from './answerAnomalies';
import type { BackendParts } from './backendParts';
import type { QueryOutcome } from './buildQueryMetrics';
import type { GetInstance } from './buildInstances';
import { buildServiceContext } from './buildServiceContext';
import { toPluginError } from './toPluginError';

/** Queries of panels, of Explore and of alert rules. */
export function buildDataService(parts: BackendParts, getInstance: GetInstance): DataService {
  return {
    async queryData(query, context) {
      const started = performance.now();
      let queryType = 'unreadable';
      const observe = (outcome: QueryOutcome): void =>
        parts.metrics.observeQuery(queryType, outcome, (performance.now() - started) / 1000);
      try {
        const parsed = parseQuery(query.json);
        queryType = parsed.queryType;
        const frames =
          parsed.queryType === 'anomalies'
            ? await answerAnomalies(parts, parsed, query, context)
            : await runQuery(parsed, buildQueryContext(parts, getInstance, query, context));
        observe('ok');
        return { frames: frames.map((frame) => ({ refId: query.refId, ...frame })) };
      } catch (error) {
        const failure = toPluginError(error);
        observe(failure instanceof PluginError ? failure.source : 'plugin');
        throw failure;
      }
    },
  };
}

function buildQueryContext(
  parts: BackendParts,
  getInstance: GetInstance,
  { timeRange, maxDataPoints }: DataQuery,
  { pluginContext, headers, signal }: CallContext
): ServiceContext {
  const isAlert = headers.get('FromAlert') === 'true';
  return buildServiceContext(parts, getInstance(pluginContext), { range: timeRange, maxDataPoints, isAlert, signal });
}

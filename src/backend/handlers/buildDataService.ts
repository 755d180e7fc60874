import { parseQuery } from '../../services/query/parseQuery';
import { runQuery } from '../../services/runQuery';
import type { CallContext } from '../plugin-sdk/callContext';
import type { DataQuery, DataService, QueryAnswer } from '../plugin-sdk/dataService';
import { PluginError } from '../plugin-sdk/pluginError';
import type { BackendParts } from './backendParts';
import type { GetInstance } from './buildInstances';
import { buildServiceContext } from './buildServiceContext';
import { toPluginError } from './toPluginError';

/** Queries of panels, of Explore and of alert rules. */
export function buildDataService(parts: BackendParts, getInstance: GetInstance): DataService {
  return {
    async queryData(query, context) {
      const started = performance.now();
      const observe = (queryType: string, outcome: 'ok' | 'downstream' | 'plugin'): void =>
        parts.metrics.observeQuery(queryType, outcome, (performance.now() - started) / 1000);
      try {
        const { queryType, answer } = await answerQuery(parts, getInstance, query, context);
        observe(queryType, 'ok');
        return answer;
      } catch (error) {
        const failure = toPluginError(error);
        observe('failed', failure instanceof PluginError ? failure.source : 'plugin');
        throw failure;
      }
    },
  };
}

interface Answered {
  queryType: string;
  answer: QueryAnswer;
}

async function answerQuery(
  parts: BackendParts,
  getInstance: GetInstance,
  { refId, json, timeRange, maxDataPoints }: DataQuery,
  { pluginContext, headers, signal }: CallContext
): Promise<Answered> {
  const query = parseQuery(json);
  const isAlert = headers.get('FromAlert') === 'true';
  const services = buildServiceContext(parts, getInstance(pluginContext), {
    range: timeRange,
    maxDataPoints,
    isAlert,
    signal,
  });
  const frames = await runQuery(query, services);
  return { queryType: query.queryType, answer: { frames: frames.map((frame) => ({ refId, ...frame })) } };
}

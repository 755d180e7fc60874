import { create } from '@bufbuild/protobuf';
import { buildCallContext } from './buildCallContext';
import { getPluginError } from './getPluginError';
import { getSecrets } from './getSecrets';
import { handleUnary } from './handleUnary';
import { logFailure } from './logFailure';
import { MissingServiceError } from './missingServiceError';
import { parseJson } from './parseJson';
import { DataResponseSchema, QueryDataResponseSchema } from '../proto/generated/backend_pb';
import type { PluginRuntime } from './pluginRuntime';
import type { DataQuery, DataService } from '../dataService';
import type { EncodedFrame } from '../data/encodeFrame';
import type { Frame } from '../data/frame';
import type { DataQuery as WireQuery, DataResponse, QueryDataRequest, QueryDataResponse } from '../proto/generated/backend_pb';

/** The Data service: each query is answered for itself, so that one failure leaves the others alone. */
export function buildDataHandlers(runtime: PluginRuntime) {
  return {
    QueryData: handleUnary<QueryDataRequest, QueryDataResponse>(runtime, async (request, signal) => {
      const responses = await Promise.all(
        request.queries.map(async (query) => [query.refId, await answerQuery(runtime, request, query, signal)] as const)
      );
      return create(QueryDataResponseSchema, { responses: Object.fromEntries(responses) });
    }),
  };
}

async function answerQuery(runtime: PluginRuntime, request: QueryDataRequest, query: WireQuery, signal: AbortSignal): Promise<DataResponse> {
  try {
    const context = buildCallContext({ ...request, signal, logger: runtime.logger });
    const dataService = await loadDataService(runtime);
    const { frames } = await dataService.queryData(parseQuery(query), context);
    return create(DataResponseSchema, { status: 200, frames: await encodeFrames(frames) });
  } catch (thrown) {
    if (thrown instanceof MissingServiceError) {
      throw thrown;
    }
    const error = getPluginError(thrown, getSecrets(request.pluginContext));
    logFailure(runtime.logger, `Query ${query.refId}`, error);
    return create(DataResponseSchema, { error: error.message, status: error.status, errorSource: error.source });
  }
}

async function loadDataService({ services }: PluginRuntime): Promise<DataService> {
  const { dataService } = await services.load();
  if (!dataService) {
    throw new MissingServiceError('data service');
  }
  return dataService;
}

function parseQuery(wire: WireQuery): DataQuery {
  return {
    refId: wire.refId,
    queryType: wire.queryType,
    json: parseJson(wire.json, `Query ${wire.refId}`),
    timeRange: { from: Number(wire.timeRange?.fromEpochMS ?? 0), to: Number(wire.timeRange?.toEpochMS ?? 0) },
    intervalMs: Number(wire.intervalMS),
    maxDataPoints: Number(wire.maxDataPoints),
  };
}

async function encodeFrames(frames: ReadonlyArray<Frame | EncodedFrame>): Promise<EncodedFrame[]> {
  const { encodeFrame } = await import('../data/encodeFrame');
  return frames.map((frame) => (frame instanceof Uint8Array ? frame : encodeFrame(frame)));
}

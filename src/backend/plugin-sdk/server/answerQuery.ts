import { create } from '@bufbuild/protobuf';
import { buildCallContext } from './buildCallContext';
import { MissingServiceError } from './missingServiceError';
import { parseJson } from './parseJson';
import { reportFailure } from './reportFailure';
import { DataResponseSchema } from '../proto/generated/backend_pb';
import type { PluginRuntime } from './pluginRuntime';
import type { EncodedFrame } from '../data/encodeFrame';
import type { Frame } from '../data/frame';
import type { DataQuery, DataService } from '../dataService';
import type { DataQuery as WireQuery, DataResponse, PluginContext } from '../proto/generated/backend_pb';

interface QueryCall {
  pluginContext?: PluginContext;
  headers: Readonly<Record<string, string>>;
  signal: AbortSignal;
}

/** One query's answer: its frames, or what went wrong. Rejects only where the plugin has no data service at all. */
export async function answerQuery(runtime: PluginRuntime, call: QueryCall, query: WireQuery): Promise<DataResponse> {
  try {
    const context = buildCallContext({ ...call, logger: runtime.logger });
    const dataService = await loadDataService(runtime);
    const { frames } = await dataService.queryData(parseQuery(query), context);
    return create(DataResponseSchema, { status: 200, frames: await encodeFrames(frames) });
  } catch (thrown) {
    if (thrown instanceof MissingServiceError) {
      throw thrown;
    }
    const error = reportFailure(runtime.logger, `Query ${query.refId}`, thrown, call.pluginContext);
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

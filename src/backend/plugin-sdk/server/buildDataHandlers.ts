import { create } from '@bufbuild/protobuf';
import { answerQuery } from './answerQuery';
import { handleServerStream } from './handleServerStream';
import { handleUnary } from './handleUnary';
import { QueryChunkedDataResponseSchema, QueryDataResponseSchema } from '../proto/generated/backend_pb';
import type { PluginRuntime } from './pluginRuntime';
import type {
  DataResponse,
  QueryChunkedDataRequest,
  QueryChunkedDataResponse,
  QueryDataRequest,
  QueryDataResponse,
} from '../proto/generated/backend_pb';

/** The Data service: each query is answered for itself, so that one failure leaves the others alone. */
export function buildDataHandlers(runtime: PluginRuntime) {
  return {
    QueryData: handleUnary<QueryDataRequest, QueryDataResponse>(runtime, async (request, signal) => {
      const { pluginContext, headers, queries } = request;
      const responses = await Promise.all(
        queries.map(async (query) => {
          const response = await answerQuery(runtime, { pluginContext, headers, signal }, query);
          return [query.refId, response] as const;
        })
      );
      return create(QueryDataResponseSchema, { responses: Object.fromEntries(responses) });
    }),
    QueryChunkedData: handleServerStream<QueryChunkedDataRequest, QueryChunkedDataResponse>(
      runtime,
      async ({ pluginContext, headers, queries }, write, signal) => {
        await Promise.all(
          queries.map(async (query) => {
            const response = await answerQuery(runtime, { pluginContext, headers, signal }, query);
            (await buildChunks(query.refId, response)).forEach(write);
          })
        );
      }
    ),
  };
}

async function buildChunks(refId: string, response: DataResponse): Promise<QueryChunkedDataResponse[]> {
  const { status, error, errorSource } = response;
  const frames = error ? [await encodeEmptyFrame()] : response.frames;
  return frames.map((frame, index) =>
    create(QueryChunkedDataResponseSchema, { refId, frameId: String(index), frame, status, error, errorSource })
  );
}

/** Grafana decodes the frame of a chunk before it looks at the error. */
async function encodeEmptyFrame(): Promise<Uint8Array> {
  const { encodeFrame } = await import('../data/encodeFrame');
  return encodeFrame({ fields: [] });
}

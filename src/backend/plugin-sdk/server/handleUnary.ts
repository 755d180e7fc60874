import { buildStatusError } from './buildStatusError';
import { reportFailure } from './reportFailure';
import type { PluginRuntime } from './pluginRuntime';
import type { handleUnaryCall } from '@grpc/grpc-js';

/** A unary gRPC handler: runs the work with an abort signal and turns what it throws into a gRPC status. */
export function handleUnary<Request, Response>(
  { activeCalls, logger }: PluginRuntime,
  work: (request: Request, signal: AbortSignal) => Promise<Response>
): handleUnaryCall<Request, Response> {
  return (call, callback) => {
    activeCalls
      .run(call, (signal) => work(call.request, signal))
      .then((response) => callback(null, response))
      .catch(async (thrown: unknown) => {
        const error = reportFailure(logger, call.getPath(), thrown);
        callback(await buildStatusError(error));
      });
  };
}

import { buildStatusError } from './buildStatusError';
import { reportFailure } from './reportFailure';
import type { PluginRuntime } from './pluginRuntime';
import type { handleServerStreamingCall } from '@grpc/grpc-js';

type StreamWork<Request, Response> = (
  request: Request,
  write: (message: Response) => void,
  signal: AbortSignal
) => Promise<void>;

/** A gRPC handler that answers with a stream: ends it when the work is done, and turns what it throws into a status. */
export function handleServerStream<Request, Response>(
  { activeCalls, logger }: PluginRuntime,
  work: StreamWork<Request, Response>
): handleServerStreamingCall<Request, Response> {
  return (call) => {
    activeCalls
      .run(call, (signal) => work(call.request, (message) => call.write(message), signal))
      .then(() => call.end())
      .catch(async (thrown: unknown) => {
        const error = reportFailure(logger, call.getPath(), thrown);
        call.emit('error', await buildStatusError(error));
      });
  };
}

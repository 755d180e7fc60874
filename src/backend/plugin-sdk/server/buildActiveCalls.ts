import { PluginError } from '../pluginError';

/** The part of a gRPC call that tells when its caller has gone or its time is up. */
interface CancellableCall {
  readonly cancelled: boolean;
  on(event: 'cancelled', listener: () => void): unknown;
}

export interface ActiveCalls {
  /** Runs work for a call with a signal that aborts when the call ends early. */
  run<T>(call: CancellableCall, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Aborts whatever still runs. */
  abortAll(reason: string): void;
}

/** Keeps the abort controllers of the calls that run now. */
export function buildActiveCalls(): ActiveCalls {
  const controllers = new Set<AbortController>();
  return {
    async run(call, work) {
      const controller = new AbortController();
      const abort = () => controller.abort(buildCancellation('The request was cancelled.'));
      controllers.add(controller);
      call.on('cancelled', abort);
      if (call.cancelled) {
        abort();
      }
      try {
        return await work(controller.signal);
      } finally {
        controllers.delete(controller);
      }
    },
    abortAll(reason) {
      controllers.forEach((controller) => controller.abort(buildCancellation(reason)));
    },
  };
}

function buildCancellation(message: string): PluginError {
  return new PluginError(message, { source: 'downstream', status: 499 });
}

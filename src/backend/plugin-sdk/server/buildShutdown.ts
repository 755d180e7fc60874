import type { PluginRuntime } from './pluginRuntime';
import type { Listener } from './listen';
import type { Server } from '@grpc/grpc-js';

/** The host kills a process that is still there 2 s after it asked for the end. */
const drainMs = 1000;
const closeMs = 500;

interface ShutdownParts {
  server: Server;
  runtime: PluginRuntime;
  listener: Listener;
  exit: () => void;
}

/** The orderly end, once, whoever asks first: let calls finish, abort the rest, close the services, exit. */
export function buildShutdown({ server, runtime, listener, exit }: ShutdownParts): (reason: string) => void {
  let stopping: Promise<void> | undefined;

  const stop = async (reason: string) => {
    runtime.logger.info('Plugin is stopping', { reason });
    await waitAtMost(drainMs, new Promise<void>((resolve) => server.tryShutdown(() => resolve())));
    runtime.activeCalls.abortAll('The plugin is stopping.');
    server.forceShutdown();
    await waitAtMost(closeMs, runtime.services.close());
  };

  return (reason) => {
    stopping ??= stop(reason)
      .catch((error: unknown) => runtime.logger.error('Plugin did not stop cleanly', { cause: error }))
      .then(() => listener.dispose())
      .finally(exit);
  };
}

async function waitAtMost(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

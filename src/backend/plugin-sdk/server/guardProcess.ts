import type { Logger } from '../log/logger';

/**
 * Keeps the process alive and its standard output clean: stray errors are logged, and what a library prints goes to
 * the log, because one line on standard output ahead of the handshake makes the host refuse the plugin.
 */
export function guardProcess(logger: Logger): void {
  process.on('uncaughtException', (error) => logger.error('Uncaught exception', { cause: error }));
  process.on('unhandledRejection', (reason) => logger.error('Unhandled rejection', { cause: reason }));
  // The reader of these pipes is gone: there is nowhere left to report it, and the watch on the parent ends the process.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  const print = (...values: unknown[]) => logger.debug(values.map(String).join(' '));
  Object.assign(console, { log: print, info: print, debug: print, warn: print, error: print });
}

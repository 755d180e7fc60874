import type { Logger } from '../log/logger';
import type { PluginError } from '../pluginError';

/** The plugin's own faults as errors with their cause; what is downstream as a warning, a cancelled call and a missing service at debug. */
export function logFailure(logger: Logger, what: string, error: PluginError): void {
  const fields = { reason: error.message, status: error.status, errorSource: error.source };
  if (error.status === 499 || error.status === 501) {
    logger.debug(`${what} was not answered`, fields);
  } else if (error.source === 'downstream') {
    logger.warn(`${what} failed`, fields);
  } else {
    logger.error(`${what} failed`, { ...fields, cause: error.cause });
  }
}

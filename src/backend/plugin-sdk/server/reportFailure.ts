import { getPluginError } from './getPluginError';
import { getSecrets } from './getSecrets';
import { logFailure } from './logFailure';
import type { Logger } from '../log/logger';
import type { PluginError } from '../pluginError';
import type { PluginContext as WireContext } from '../proto/generated/backend_pb';

/** Logs what a handler threw and gives it as the error to answer with; the secrets of the call stay out of both. */
export function reportFailure(logger: Logger, what: string, thrown: unknown, context?: WireContext): PluginError {
  const secrets = getSecrets(context);
  const error = getPluginError(thrown, secrets);
  logFailure(logger.child({}, secrets), what, error);
  return error;
}

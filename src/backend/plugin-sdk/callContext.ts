import type { Logger } from './log/logger';
import type { PluginContext } from './pluginContext';
import type { RequestHeaders } from './requestHeaders';

/** What every handler gets beside its request. */
export interface CallContext {
  pluginContext: PluginContext;
  headers: RequestHeaders;
  /** Aborts when the caller has gone, its time is up, or the plugin stops. */
  signal: AbortSignal;
  /** Masks the decrypted secrets of the instance, wherever they stand. */
  logger: Logger;
}

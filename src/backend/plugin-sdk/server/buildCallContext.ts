import { buildRequestHeaders } from './buildRequestHeaders';
import { getSecrets } from './getSecrets';
import { parsePluginContext } from './parsePluginContext';
import type { CallContext } from '../callContext';
import type { Logger } from '../log/logger';
import type { PluginContext as WireContext } from '../proto/generated/backend_pb';

interface CallParts {
  pluginContext?: WireContext;
  headers: Readonly<Record<string, string>>;
  signal: AbortSignal;
  logger: Logger;
}

/** The context that a handler gets: typed, with a logger that names the caller's place and masks its secrets. */
export function buildCallContext({ pluginContext: wire, headers, signal, logger }: CallParts): CallContext {
  const pluginContext = parsePluginContext(wire);
  const { dataSourceInstanceSettings, orgId } = pluginContext;
  const place = { orgId, ...(dataSourceInstanceSettings && { dataSourceUid: dataSourceInstanceSettings.uid }) };
  return {
    pluginContext,
    headers: buildRequestHeaders(headers),
    signal,
    logger: logger.child(place, getSecrets(wire)),
  };
}

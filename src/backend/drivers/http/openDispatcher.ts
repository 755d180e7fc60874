import { isIP } from 'node:net';
import { Agent, buildConnector, ProxyAgent } from 'undici';
import type { Dispatcher } from 'undici';
import { buildPinnedLookup } from './buildPinnedLookup';
import type { NetworkRules } from './networkRules';
import { normaliseHost } from './normaliseHost';
import { requireAllowedUrl } from './requireAllowedUrl';
import { resolveHost } from './resolveHost';
import type { Resolver } from './resolveHost';

export interface DispatcherOptions {
  rules: NetworkRules;
  /** PEM texts. */
  tls?: { ca?: string; serverName?: string; clientCertificate?: string; clientKey?: string };
  proxy?: string;
  resolve: Resolver;
}

/** Where a request is sent, and through what. */
export interface Route {
  dispatcher: Dispatcher;
  url: URL;
}

/** Finds the way to an allowed address. Connections are kept for the next request. */
export type OpenRoute = (url: URL) => Promise<Route>;

/**
 * Ways that lead to checked addresses only. Directly, the socket asks for the address itself and gets none but checked ones. A proxy
 * would ask again on its own, so it is told an address and not a name; the name stays in the header and in the TLS handshake.
 */
export function openDispatcher({ rules, tls = {}, proxy, resolve }: DispatcherOptions): OpenRoute {
  const lookup = buildPinnedLookup(resolve);
  const security = { ca: tls.ca, cert: tls.clientCertificate, key: tls.clientKey, servername: tls.serverName };
  const connect = buildConnector({ lookup, timeout: rules.timeout, ...security });
  const direct = new Agent({
    connect: (options, callback) => connect({ ...options, servername: tls.serverName ?? options.servername }, callback),
  });
  const tunnels = new Map<string, ProxyAgent>();
  const openTunnel = (uri: string, host: string): ProxyAgent => {
    const tunnel =
      tunnels.get(host) ??
      new ProxyAgent({
        uri,
        proxyTunnel: true,
        proxyTls: { lookup, timeout: rules.timeout, ca: tls.ca },
        requestTls: { ...security, timeout: rules.timeout, servername: tls.serverName ?? host },
      });
    tunnels.set(host, tunnel);
    return tunnel;
  };
  return async (url) => {
    const host = normaliseHost(url.hostname) ?? url.hostname;
    if (proxy === undefined) {
      if (isIP(host) !== 0) {
        await resolveHost(host, resolve);
      }
      return { dispatcher: direct, url };
    }
    const proxyUrl = requireAllowedUrl(proxy, rules);
    const [[pinned]] = await Promise.all([resolveHost(host, resolve), resolveHost(proxyUrl.hostname, resolve)]);
    const pinnedUrl = new URL(url);
    pinnedUrl.hostname = pinned?.family === 6 ? `[${pinned.address}]` : (pinned?.address ?? host);
    return { dispatcher: openTunnel(proxyUrl.href, host), url: pinnedUrl };
  };
}

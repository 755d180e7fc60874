import type { HostPattern } from './hostPattern';
import { normaliseHost } from './normaliseHost';

/** Whether the operator lists the host of an address, on its port. */
export function isAllowedHost(patterns: readonly HostPattern[], { hostname, port, protocol }: URL): boolean {
  const host = normaliseHost(hostname);
  const number = port === '' ? getDefaultPort(protocol) : Number(port);
  return patterns.some(
    (pattern) =>
      host !== undefined &&
      (pattern.port === undefined || pattern.port === number) &&
      (pattern.subdomains ? host.endsWith(`.${pattern.host}`) : host === pattern.host)
  );
}

function getDefaultPort(protocol: string): number {
  return protocol === 'https:' ? 443 : 80;
}

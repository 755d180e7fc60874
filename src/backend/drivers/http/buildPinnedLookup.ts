import type { LookupFunction } from 'node:net';
import { resolveHost } from './resolveHost';
import type { Resolver } from './resolveHost';

/** A lookup for sockets that hands out checked addresses only: the socket connects to what it gets here and asks no more. */
export function buildPinnedLookup(resolve: Resolver): LookupFunction {
  return (hostname, { all }, callback) => {
    resolveHost(hostname, resolve).then(
      (addresses) => {
        const [first] = addresses;
        if (all === true) {
          callback(null, [...addresses]);
        } else {
          callback(null, first?.address ?? '', first?.family);
        }
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), '')
    );
  };
}

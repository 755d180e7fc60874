import type { HostPattern } from './hostPattern';

/** What the operator lets registries reach. */
export interface NetworkRules {
  allowedHosts: readonly HostPattern[];
  /** Longest time of one request, in ms. */
  timeout: number;
  /** Most bytes of one answer. */
  mostBytes: number;
}

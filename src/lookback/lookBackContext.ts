import type { LookBackCaches } from './lookBackCaches';

export interface LookBackContext {
  caches: LookBackCaches;
  /** Milliseconds since 1970. */
  now: number;
  signal: AbortSignal;
}

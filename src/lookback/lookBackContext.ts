import type { LookBackCaches } from '../services/anomalies/history/lookBackCaches';

export interface LookBackContext {
  caches: LookBackCaches;
  /** Milliseconds since 1970. */
  now: number;
  signal: AbortSignal;
}

import type { OverlayCaches } from '../overlayCaches';

export interface AnswerContext {
  caches: OverlayCaches;
  /** Milliseconds since 1970. */
  now: number;
  signal: AbortSignal;
}

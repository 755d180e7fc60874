import type { PieceCache } from '../pieces/PieceCache';

export interface AnswerContext {
  cache: PieceCache;
  /** Milliseconds since 1970. */
  now: number;
  signal: AbortSignal;
}

import type { Piece } from './pieceSeries';

/** A piece as far as it was fetched; what comes after `until` may still change. */
export interface CachedPiece {
  piece: Piece;
  until: number;
}

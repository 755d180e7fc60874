import { getAnchor } from './getAnchor';
import { getPieceLength } from './getPieceLength';

/** A stretch of time: `from` belongs to it, `to` doesn't. Milliseconds since 1970. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * The pieces that cover a stretch, in order of time. They lie on a grid that starts anew at every anchor, so the same
 * instant belongs to the same piece whatever is asked. The first and last may reach beyond the stretch.
 */
export function getPieces({ from, to }: Stretch, step: number): Stretch[] {
  const length = getPieceLength(step);
  const anchor = getAnchor(from);
  const pieces: Stretch[] = [];
  for (let start = anchor + Math.floor((from - anchor) / length) * length; start < to; start += length) {
    pieces.push({ from: start, to: start + length });
  }
  return pieces;
}

import { joinArrays } from '../../../core/series/joinArrays';
import type { Piece, PieceSeries } from './pieceSeries';

/** Several answers as one, in order of time. A series has the name and style that it had last. */
export function joinPieces(pieces: Piece[]): Piece {
  const parts = new Map<string, PieceSeries[]>();
  for (const { series } of pieces) {
    for (const entry of series) {
      const before = parts.get(entry.key);
      if (before) {
        before.push(entry);
      } else {
        parts.set(entry.key, [entry]);
      }
    }
  }
  return {
    series: [...parts.values()].flatMap((same) => {
      const last = same.at(-1);
      return last === undefined
        ? []
        : [
            {
              ...last,
              times: joinArrays(same.map(({ times }) => times)),
              values: joinArrays(same.map(({ values }) => values)),
            },
          ];
    }),
    hasOtherFrames: pieces.some(({ hasOtherFrames }) => hasOtherFrames),
  };
}

import type { StripCells } from './stripCells';

/** From the first start to the last end of all cells. */
export function getTimeExtent({ start, end }: StripCells): { from: number; to: number } {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let cell = 0; cell < start.length; cell++) {
    from = Math.min(from, start[cell] ?? from);
    to = Math.max(to, end[cell] ?? to);
  }
  return { from, to };
}

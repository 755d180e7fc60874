import type { StripCells } from './stripCells';

/** The cell of a row whose start is closest to the time; -1 for an empty row. */
export function findNearestCell(cells: StripCells, row: number, time: number): number {
  const from = cells.offsets[row] ?? 0;
  const to = cells.offsets[row + 1] ?? 0;
  let nearest = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (let cell = from; cell < to; cell++) {
    const gap = Math.abs((cells.start[cell] ?? 0) - time);
    if (gap < distance) {
      nearest = cell;
      distance = gap;
    }
  }
  return nearest;
}

import type { StripCells } from './stripCells';

/** The cell of a row whose window holds the time, or -1. Logarithmic in the row's cells. */
export function findCellAt(cells: StripCells, row: number, time: number): number {
  const from = cells.offsets[row];
  const to = cells.offsets[row + 1];
  if (from === undefined || to === undefined) {
    return -1;
  }
  const cell = findLastStart(cells.start, from, to, time);
  return cell >= from && time < (cells.end[cell] ?? 0) ? cell : -1;
}

/** The last of the rising starts in [from, to) that is not after the time; from - 1 if all are. */
function findLastStart(start: Float64Array, from: number, to: number, time: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] ?? 0) <= time) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}

import { cellVerdict } from './cellVerdict';
import type { StripCells } from './stripCells';

/** Above any ratio, so that what is out always precedes what isn't. */
const outBase = 1e9;

/**
 * How much attention a cell deserves: out before all, by ratio; then what is within, by ratio; then what can't be told.
 * -2 for no cell.
 */
export function getSeverity(cells: StripCells, cell: number): number {
  const ratio = cells.ratio[cell] ?? Number.NaN;
  const size = Number.isNaN(ratio) ? 0 : Math.min(Math.max(ratio, 0), outBase);
  switch (cells.verdict[cell]) {
    case cellVerdict.out:
      return outBase + size;
    case cellVerdict.within:
      return size;
    case cellVerdict.unknown:
      return -1;
    default:
      return -2;
  }
}

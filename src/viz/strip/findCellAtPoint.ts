import { findCellAt } from './findCellAt';
import { getSeverity } from './getSeverity';
import type { CellPosition } from './moveCell';
import type { StripCells } from './stripCells';

/** A strip's plot as the pointer meets it, in CSS pixels from the plot's corner. */
export interface PointerSurface {
  width: number;
  from: number;
  to: number;
  rowHeight: number;
  scrollTop: number;
}

/**
 * The cell under a point, by arithmetic. Where a pixel holds several windows it is the worst of them, the one that is
 * painted there.
 */
export function findCellAtPoint(
  cells: StripCells,
  order: Int32Array,
  surface: PointerSurface,
  x: number,
  y: number
): CellPosition | undefined {
  const place = Math.floor((y + surface.scrollTop) / surface.rowHeight);
  const row = order[place];
  if (row === undefined || x < 0 || x > surface.width || surface.width <= 0) {
    return undefined;
  }
  const pixel = (surface.to - surface.from) / surface.width;
  const time = surface.from + x * pixel;
  const cell = findWorstBetween(cells, row, time - pixel, time + pixel, findCellAt(cells, row, time));
  return cell === -1 ? undefined : { place, cell };
}

/** Looks at neighbours only where windows are narrower than the reach of the pointer. */
function findWorstBetween(cells: StripCells, row: number, from: number, to: number, under: number): number {
  if (under !== -1 && (cells.end[under] ?? 0) - (cells.start[under] ?? 0) >= to - from) {
    return under;
  }
  let worst = under;
  const end = cells.offsets[row + 1] ?? 0;
  const first = cells.offsets[row] ?? 0;
  const begin = findCellAt(cells, row, from);
  for (let cell = begin === -1 ? (under === -1 ? first : under) : begin; cell < end; cell++) {
    if ((cells.start[cell] ?? 0) > to) {
      break;
    }
    const isNear = (cells.end[cell] ?? 0) > from;
    if (isNear && (worst === -1 || getSeverity(cells, cell) > getSeverity(cells, worst))) {
      worst = cell;
    }
  }
  return worst;
}

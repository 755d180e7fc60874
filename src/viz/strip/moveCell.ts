import { findNearestCell } from './findNearestCell';
import type { StripCells } from './stripCells';

/** Where the keyboard stands: a place in the shown order and a cell of the row there. */
export interface CellPosition {
  place: number;
  cell: number;
}

/**
 * Where a key of the grid leads: arrows by one, Home and End to the row's ends (with Control to the grid's first and
 * last row), Page Up and Page Down by a screenful. Undefined for other keys.
 */
export function moveCell(
  cells: StripCells,
  order: Int32Array,
  from: CellPosition,
  key: { key: string; ctrlKey: boolean },
  rowsOnScreen: number
): CellPosition | undefined {
  switch (key.key) {
    case 'ArrowLeft':
      return moveAlong(cells, order, from, from.cell - 1);
    case 'ArrowRight':
      return moveAlong(cells, order, from, from.cell + 1);
    case 'ArrowUp':
      return moveTo(cells, order, from, from.place - 1);
    case 'ArrowDown':
      return moveTo(cells, order, from, from.place + 1);
    case 'PageUp':
      return moveTo(cells, order, from, from.place - rowsOnScreen);
    case 'PageDown':
      return moveTo(cells, order, from, from.place + rowsOnScreen);
    case 'Home':
      return moveAlong(cells, order, key.ctrlKey ? { ...from, place: 0 } : from, 0);
    case 'End':
      return moveAlong(cells, order, key.ctrlKey ? { ...from, place: order.length - 1 } : from, Infinity);
    default:
      return undefined;
  }
}

function moveAlong(cells: StripCells, order: Int32Array, { place }: CellPosition, wanted: number): CellPosition {
  const row = order[place] ?? 0;
  const first = cells.offsets[row] ?? 0;
  const last = (cells.offsets[row + 1] ?? 0) - 1;
  return { place, cell: Math.max(first, Math.min(last, wanted)) };
}

function moveTo(cells: StripCells, order: Int32Array, from: CellPosition, wanted: number): CellPosition {
  const place = Math.max(0, Math.min(order.length - 1, wanted));
  return { place, cell: findNearestCell(cells, order[place] ?? 0, cells.start[from.cell] ?? 0) };
}

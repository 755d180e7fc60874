import { useState } from 'react';
import type { DriftGrid } from '../../viz/drift/driftGrid';
import { findCellAt } from '../../viz/strip/findCellAt';

/** A cell by what it stands for, so that it is found again when the data are refreshed. */
interface CellIdentity {
  row: string;
  start: number;
}

/** What the reader has chosen while a cell was open from the start; `null` closed it. */
interface Choice {
  openedKey: string;
  cell: CellIdentity | null;
}

export interface SelectedCell {
  cell: number | undefined;
  select: (cell: number) => void;
  clear: () => void;
}

/** The cell that the reader has chosen, else `opened`, which a dashboard opens from the start. A choice ends when another row is opened. */
export function useSelectedCell(grid: DriftGrid, opened: number | undefined): SelectedCell {
  const [choice, setChoice] = useState<Choice>();
  const openedKey = getKey(grid, opened === undefined ? undefined : grid.cells.row[opened]);
  const held = choice?.openedKey === openedKey ? choice.cell : undefined;
  const choose = (cell: CellIdentity | null) => setChoice({ openedKey, cell });
  return {
    cell: held === undefined ? opened : held === null ? undefined : findSelected(grid, held),
    select: (cell) => choose({ row: getKey(grid, grid.cells.row[cell]), start: grid.cells.start[cell] ?? 0 }),
    clear: () => choose(null),
  };
}

function getKey({ rows }: DriftGrid, row: number | undefined): string {
  return row === undefined ? '' : JSON.stringify(rows[row]);
}

function findSelected(grid: DriftGrid, { row: key, start }: CellIdentity): number | undefined {
  const row = grid.rows.findIndex((_, index) => getKey(grid, index) === key);
  const cell = findCellAt(grid.cells, row, start);
  return cell === -1 ? undefined : cell;
}

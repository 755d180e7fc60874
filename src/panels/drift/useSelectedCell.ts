import { useState } from 'react';
import type { DriftGrid } from '../../viz/drift/driftGrid';
import { findCellAt } from '../../viz/strip/findCellAt';

/** A cell by what it stands for, so that it is found again when the data are refreshed. */
interface CellIdentity {
  row: string;
  start: number;
}

export interface SelectedCell {
  cell: number | undefined;
  select: (cell: number) => void;
  clear: () => void;
}

export function useSelectedCell(grid: DriftGrid): SelectedCell {
  const [selected, setSelected] = useState<CellIdentity>();
  return {
    cell: selected && findSelected(grid, selected),
    select: (cell) => setSelected({ row: getKey(grid, grid.cells.row[cell]), start: grid.cells.start[cell] ?? 0 }),
    clear: () => setSelected(undefined),
  };
}

function getKey({ rows }: DriftGrid, row: number | undefined): string {
  return JSON.stringify(row === undefined ? undefined : rows[row]);
}

function findSelected(grid: DriftGrid, { row: key, start }: CellIdentity): number | undefined {
  const row = grid.rows.findIndex((_, index) => getKey(grid, index) === key);
  const cell = findCellAt(grid.cells, row, start);
  return cell === -1 ? undefined : cell;
}

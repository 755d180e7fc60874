import { useState } from 'react';
import { findCellAt } from '../../viz/strip/findCellAt';
import type { DeviationStrip } from './deviationStrip';

/** A row by its name and a cell by its time, so that both are found again when the data are refreshed. */
interface OpenedCell {
  name: string | undefined;
  time: number;
}

export interface OpenedRow {
  /** -1 while none is open. */
  row: number;
  cell: number | undefined;
  open: (cell: number) => void;
  close: () => void;
}

/** The row whose detail is open, and the cell that opened it. */
export function useOpenedRow({ rows, cells }: DeviationStrip): OpenedRow {
  const [opened, setOpened] = useState<OpenedCell>();
  const row = opened === undefined ? -1 : rows.findIndex(({ series }) => series.name === opened.name);
  const cell = opened === undefined ? -1 : findCellAt(cells, row, opened.time);
  return {
    row,
    cell: cell === -1 ? undefined : cell,
    open: (next) => setOpened({ name: rows[cells.row[next] ?? 0]?.series.name, time: cells.start[next] ?? 0 }),
    close: () => setOpened(undefined),
  };
}

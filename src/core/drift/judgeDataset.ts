import type { JudgedScore } from './driftTypes';

export interface DatasetVerdict {
  /** Columns that could be told, and how many of them drifted. */
  columns: number;
  driftedColumns: number;
  /** Null when no column could be told. */
  share: number | null;
  drifted: boolean | null;
}

/** Evidently's: half of the columns. */
const defaultShare = 0.5;

/** Whether a whole window drifted: the share of its columns that did is at least `leastShare`. O(columns). */
export function judgeDataset(columns: readonly JudgedScore[], leastShare = defaultShare): DatasetVerdict {
  const told = columns.filter(({ drifted }) => drifted !== null);
  const driftedColumns = told.filter(({ drifted }) => drifted).length;
  const share = told.length > 0 ? driftedColumns / told.length : null;
  return { columns: told.length, driftedColumns, share, drifted: share === null ? null : share >= leastShare };
}

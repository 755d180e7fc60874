import type { DriftGrid } from '../../viz/drift/driftGrid';
import { getRowNames } from '../../viz/drift/getRowNames';
import { cellVerdict } from '../../viz/strip/cellVerdict';
import { sortRows } from '../../viz/strip/sortRows';
import { summarizeRows } from '../../viz/strip/summarizeRows';
import type { DriftStrip } from './driftStrip';
import type { Options } from './options';

export function buildDriftStrip(grid: DriftGrid, { sort, rows }: Pick<Options, 'sort' | 'rows'>): DriftStrip {
  const names = getRowNames(grid.rows);
  const summaries = summarizeRows(grid.cells);
  const searchable = names.map(({ column, detail }) => `${column} ${detail}`);
  const sorted = sortRows(grid.cells, summaries, searchable, sort);
  const isDrifting = (row: number) => {
    const summary = summaries[row];
    return summary !== undefined && (summary.out > 0 || grid.cells.verdict[summary.worst] === cellVerdict.out);
  };
  return { grid, names, summaries, order: rows === 'drifting' ? sorted.filter(isDrifting) : sorted };
}

import type { DriftGrid } from '../../viz/drift/driftGrid';
import { getRowNames } from '../../viz/drift/getRowNames';
import { cellVerdict } from '../../viz/strip/cellVerdict';
import { sortRows } from '../../viz/strip/sortRows';
import { summarizeRows } from '../../viz/strip/summarizeRows';
import type { DriftStrip } from './driftStrip';
import type { Options } from './options';

export function buildDriftStrip(
  grid: DriftGrid,
  { sort, rows, groupBy }: Pick<Options, 'sort' | 'rows' | 'groupBy'>
): DriftStrip {
  const names = getRowNames(grid.rows);
  const summaries = summarizeRows(grid.cells);
  const searchable = names.map(({ column, detail }) => `${column} ${detail}`);
  const groups = grid.rows.map((row) => (groupBy === 'none' ? '' : row[groupBy]));
  const sorted = groupOrder(sortRows(grid.cells, summaries, searchable, sort), groups);
  const isDrifting = (row: number) => {
    const summary = summaries[row];
    return summary !== undefined && (summary.out > 0 || grid.cells.verdict[summary.worst] === cellVerdict.out);
  };
  return { grid, names, summaries, groups, order: rows === 'drifting' ? sorted.filter(isDrifting) : sorted };
}

/** Groups one after the other, by name, each in the order that its rows had. */
function groupOrder(order: Int32Array, groups: readonly string[]): Int32Array {
  const names = [...new Set(groups)].sort((a, b) => a.localeCompare(b, undefined, { numeric: true }));
  return Int32Array.from(names.flatMap((name) => [...order].filter((row) => groups[row] === name)));
}

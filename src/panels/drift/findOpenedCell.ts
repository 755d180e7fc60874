import type { DriftStrip } from './driftStrip';

/** The last window that has ended of the row with this column, the worst first where there are several. */
export function findOpenedCell({ grid, order, summaries }: DriftStrip, column: string): number | undefined {
  const row = column === '' ? undefined : order.find((index) => grid.rows[index]?.column === column);
  const latest = row === undefined ? -1 : (summaries[row]?.latest ?? -1);
  return latest === -1 ? undefined : latest;
}

import { computeQuantiles } from '../../stats/samples/computeQuantiles';
import type { ValueCounts } from '../../stats/samples/valueCounts';

const fewDistinctValues = 10;
const fewRows = 100;

/**
 * Inner edges of the plumbline convention, from the reference alone so that all windows share them: its deciles (type 7),
 * equal ones merged. Ten or fewer distinct values: one bin each. Fewer than 100 rows: max(2, ⌊n/10⌋) quantile bins.
 * No rows: no edge, one bin. O(distinct values).
 */
export function getReferenceEdges(reference: ValueCounts): Float64Array {
  if (reference.values.length <= fewDistinctValues) return reference.values.slice(0, -1);
  const rows = reference.counts.reduce((sum, count) => sum + count, 0);
  const bins = rows < fewRows ? Math.max(2, Math.floor(rows / 10)) : 10;
  const shares = Array.from({ length: bins - 1 }, (_, i) => (i + 1) / bins);
  return computeQuantiles(reference, shares).filter((edge, i, all) => i === 0 || edge !== all[i - 1]);
}

import { countRows } from '../../stats/samples/countRows';
import type { CategoryCounts } from '../../stats/samples/categoryCounts';
import type { ValueCounts } from '../../stats/samples/valueCounts';
import type { DriftReason } from '../driftTypes';
import type { MethodInput } from './methodDefinition';

/** Both sides of a column as the libraries see it: missing and infinite rows dropped, n and m the rows that are left. */
export type ColumnPair = { n: number; m: number } & (
  | { kind: 'numeric'; reference: ValueCounts; current: ValueCounts }
  | { kind: 'categorical'; reference: CategoryCounts; current: CategoryCounts }
);

/** The two samples in full, or why there are none. */
export function getColumnPair({
  reference,
  current,
}: Pick<MethodInput, 'reference' | 'current'>): ColumnPair | DriftReason {
  const own = reference.statistics;
  const n = countRows(own.counts);
  const m = countRows(current.counts);
  if (n === 0) return 'no_reference_rows';
  if (m === 0) return 'no_current_rows';
  if (own.type === 'values' && current.type === 'values') return { kind: 'numeric', reference: own, current, n, m };
  if (own.type === 'categories' && current.type === 'categories')
    return { kind: 'categorical', reference: own, current, n, m };
  return 'statistics_do_not_fit';
}

import type { BinCounts } from '../../stats/samples/binCounts';
import type { Moments } from '../../stats/samples/computeMoments';
import type { ValueCounts } from '../../stats/samples/valueCounts';
import type { ColumnKind, ColumnStatistics } from '../driftTypes';
import type { BridgeMoments } from '../verdict/bridgeMoments';

/** The reference's side of one column. What is derived from it is computed on first use and kept. */
export interface ReferenceColumn {
  kind: ColumnKind;
  statistics: ColumnStatistics;
  /** All rows, the missing and infinite included. */
  rows: number;
  /** Sorted values, null when only bins or categories were delivered. */
  values: ValueCounts | null;
  /** Counts in the plumbline bins; without bins for a categorical column. */
  bins(): BinCounts;
  moments(): Moments | null;
  bridge(): BridgeMoments | null;
  /** The value of `key`, computed once. */
  remember(key: string, compute: () => number | null): number | null;
}

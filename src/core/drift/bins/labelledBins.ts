import type { BinContribution, NamedCategory } from '../driftTypes';

export type BinLabel = Pick<BinContribution, 'category' | 'role' | 'low' | 'high'>;

/** Counts of both sides in the same named bins; bins without any row on either side are dropped. */
export interface LabelledBins {
  labels: BinLabel[];
  reference: Float64Array;
  current: Float64Array;
  newCategories: NamedCategory[];
  vanishedCategories: NamedCategory[];
}

import type { BinLabel, LabelledBins } from './labelledBins';

/** Joins names and counts, without the bins that hold nothing on either side. */
export function buildLabelledBins(
  labels: readonly BinLabel[],
  reference: ArrayLike<number>,
  current: ArrayLike<number>,
  categories: Pick<LabelledBins, 'newCategories' | 'vanishedCategories'> = { newCategories: [], vanishedCategories: [] }
): LabelledBins {
  const used = labels.map((_, i) => i).filter((i) => (reference[i] ?? 0) + (current[i] ?? 0) > 0);
  const unknown: BinLabel = { category: null, role: 'bin', low: null, high: null };
  return {
    labels: used.map((i) => labels[i] ?? unknown),
    reference: Float64Array.from(used, (i) => reference[i] ?? 0),
    current: Float64Array.from(used, (i) => current[i] ?? 0),
    newCategories: categories.newCategories,
    vanishedCategories: categories.vanishedCategories,
  };
}

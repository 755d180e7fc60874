import { compareCategories } from '../../bins/compareCategories';
import { compareHistograms } from '../../bins/compareHistograms';
import { getEvenEdges } from '../../bins/getEvenEdges';
import type { LabelledBins } from '../../bins/labelledBins';
import type { ColumnPair } from '../getColumnPair';

/** Azure ML's bins: ⌈log₂(smaller sample) + 1⌉ of equal width over both samples; one a category. */
export function compareAsAzureml(pair: ColumnPair): LabelledBins {
  if (pair.kind === 'categorical') return compareCategories(pair.reference, pair.current);
  const { reference, current, n, m } = pair;
  const low = Math.min(reference.values[0] ?? NaN, current.values[0] ?? NaN);
  const high = Math.max(reference.values.at(-1) ?? NaN, current.values.at(-1) ?? NaN);
  const margin = Math.max(Math.abs(low) * 0.005, Number.MIN_VALUE);
  const edges =
    low === high
      ? Float64Array.of(low - margin, high + margin)
      : getEvenEdges(low, high, Math.ceil(Math.log2(Math.min(n, m)) + 1));
  return compareHistograms(reference, current, edges);
}

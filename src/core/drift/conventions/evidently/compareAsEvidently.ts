import { compareCategories } from '../../bins/compareCategories';
import { compareDistinctValues } from '../../bins/compareDistinctValues';
import { compareHistograms } from '../../bins/compareHistograms';
import { getHistogramEdges } from '../../bins/getHistogramEdges';
import { getSturgesWidth } from '../../bins/getSturgesWidth';
import type { LabelledBins } from '../../bins/labelledBins';
import type { ColumnPair } from '../getColumnPair';

const mostDistinctAsCategories = 20;

/**
 * The bins of Evidently's PSI, KL and Jensen-Shannon: Sturges' rule over both samples together when the reference has more than
 * 20 distinct numbers, else one bin a value.
 */
export function compareAsEvidently(pair: ColumnPair): LabelledBins | null {
  if (pair.kind === 'categorical') return compareCategories(pair.reference, pair.current);
  const { reference, current, n, m } = pair;
  if (reference.values.length <= mostDistinctAsCategories) return compareDistinctValues(reference, current);
  const low = Math.min(reference.values[0] ?? NaN, current.values[0] ?? NaN);
  const high = Math.max(reference.values.at(-1) ?? NaN, current.values.at(-1) ?? NaN);
  return compareHistograms(reference, current, getHistogramEdges(low, high, getSturgesWidth(high - low, n + m)));
}

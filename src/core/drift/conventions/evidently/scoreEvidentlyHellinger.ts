import { buildContributions } from '../../bins/buildContributions';
import { compareHistograms } from '../../bins/compareHistograms';
import { compareCategories } from '../../bins/compareCategories';
import { getHistogramEdges } from '../../bins/getHistogramEdges';
import { getSturgesWidth } from '../../bins/getSturgesWidth';
import type { LabelledBins } from '../../bins/labelledBins';
import type { DriftReason } from '../../driftTypes';
import { mergeValueCounts } from '../../../stats/samples/mergeValueCounts';
import type { ColumnPair } from '../getColumnPair';
import { getColumnPair } from '../getColumnPair';
import type { MethodInput, MethodOutcome } from '../methodDefinition';

/** √(1 − Σ√(pq)); numbers in Sturges bins over the distinct values of both samples. */
export function scoreEvidentlyHellinger(input: MethodInput): MethodOutcome | DriftReason {
  const pair = getColumnPair(input);
  if (typeof pair === 'string') return pair;
  const bins = compare(pair);
  let overlap = 0;
  bins.reference.forEach((count, i) => (overlap += Math.sqrt((count / pair.n) * ((bins.current[i] ?? 0) / pair.m))));
  return {
    score: Math.sqrt(1 - Math.min(1, overlap)),
    contributions: buildContributions(bins),
    newCategories: bins.newCategories,
    vanishedCategories: bins.vanishedCategories,
    comparedReferenceRows: pair.n,
    comparedCurrentRows: pair.m,
  };
}

function compare(pair: ColumnPair): LabelledBins {
  if (pair.kind === 'categorical') return compareCategories(pair.reference, pair.current);
  const { values } = mergeValueCounts(pair.reference, pair.current);
  const low = values[0] ?? NaN;
  const high = values.at(-1) ?? NaN;
  return compareHistograms(pair.reference, pair.current, getHistogramEdges(low, high, getSturgesWidth(high - low, values.length)));
}

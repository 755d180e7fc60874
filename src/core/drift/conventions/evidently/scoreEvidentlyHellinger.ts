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

/** √(1 − Σ√(pq)) of densities; numbers in Sturges bins over the distinct values of both samples. */
export function scoreEvidentlyHellinger(input: MethodInput): MethodOutcome | DriftReason {
  const pair = getColumnPair(input);
  if (typeof pair === 'string') return pair;
  const bins = compare(pair);
  const width = getMeanWidth(bins);
  let overlap = 0;
  bins.reference.forEach((count, i) => {
    const share = Math.sqrt((count / pair.n) * ((bins.current[i] ?? 0) / pair.m));
    const label = bins.labels[i];
    const own = width === null || !label ? 1 : (label.high ?? 0) - (label.low ?? 0);
    overlap += (share / own) * (width ?? 1);
  });
  return {
    score: Math.sqrt(1 - Math.min(1, overlap)),
    contributions: buildContributions(bins),
    newCategories: bins.newCategories,
    vanishedCategories: bins.vanishedCategories,
    comparedReferenceRows: pair.n,
    comparedCurrentRows: pair.m,
  };
}

/** Evidently sums densities times the mean width, which differs from each bin's own by rounding when values are large. */
function getMeanWidth({ labels }: LabelledBins): number | null {
  const low = labels[0]?.low ?? null;
  const high = labels.at(-1)?.high ?? null;
  return low === null || high === null ? null : (high - low) / labels.length;
}

function compare(pair: ColumnPair): LabelledBins {
  if (pair.kind === 'categorical') return compareCategories(pair.reference, pair.current);
  const { values } = mergeValueCounts(pair.reference, pair.current);
  const low = values[0] ?? NaN;
  const high = values.at(-1) ?? NaN;
  return compareHistograms(
    pair.reference,
    pair.current,
    getHistogramEdges(low, high, getSturgesWidth(high - low, values.length))
  );
}

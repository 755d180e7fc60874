import { buildContributions } from '../../bins/buildContributions';
import type { LabelledBins } from '../../bins/labelledBins';
import type { DriftReason } from '../../driftTypes';
import type { ColumnPair } from '../getColumnPair';
import { getColumnPair } from '../getColumnPair';
import type { MethodInput, MethodOutcome } from '../methodDefinition';

export interface NannymlShareMeasure {
  compare(pair: ColumnPair): LabelledBins | null;
  getTerm: (p: number, q: number) => number;
  finish(terms: Float64Array): number;
}

/** A measure of NannyML's bins as terms over raw shares. */
export function scoreNannymlShares(measure: NannymlShareMeasure, input: MethodInput): MethodOutcome | DriftReason {
  const pair = getColumnPair(input);
  if (typeof pair === 'string') return pair;
  const bins = measure.compare(pair);
  if (bins === null) return 'no_current_rows';
  const terms = bins.reference.map((count, i) => measure.getTerm(count / pair.n, (bins.current[i] ?? 0) / pair.m));
  return {
    score: measure.finish(terms),
    contributions: buildContributions(bins, terms),
    newCategories: bins.newCategories,
    vanishedCategories: bins.vanishedCategories,
    comparedReferenceRows: pair.n,
    comparedCurrentRows: pair.m,
  };
}

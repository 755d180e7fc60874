import { buildContributions } from '../bins/buildContributions';
import type { LabelledBins } from '../bins/labelledBins';
import type { DriftReason } from '../driftTypes';
import type { ColumnPair } from './getColumnPair';
import { getColumnPair } from './getColumnPair';
import type { MethodInput, MethodOutcome } from './methodDefinition';

export interface RawShareMeasure {
  compare(pair: ColumnPair): LabelledBins | null;
  getTerm: (p: number, q: number) => number;
  finish(terms: Float64Array): number;
}

/** A measure as terms over the raw shares of a convention's bins. */
export function scoreRawShares(measure: RawShareMeasure, input: MethodInput): MethodOutcome | DriftReason {
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

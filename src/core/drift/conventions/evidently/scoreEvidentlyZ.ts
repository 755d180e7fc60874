import { buildContributions } from '../../bins/buildContributions';
import type { DriftReason } from '../../driftTypes';
import { twoProportionZ } from '../../../stats/hypothesis/twoProportionZ';
import { compareEveryValue } from '../compareEveryValue';
import { getColumnPair } from '../getColumnPair';
import type { MethodInput, MethodOutcome } from '../methodDefinition';

/** Pooled two-proportion z test of the first value in sorted order against all others. The score is the p-value. */
export function scoreEvidentlyZ(input: MethodInput): MethodOutcome | DriftReason {
  const pair = getColumnPair(input);
  if (typeof pair === 'string') return pair;
  const bins = compareEveryValue(pair);
  if (bins === null) return 'no_current_rows';
  const hits = bins.reference[0] ?? 0;
  const currentHits = bins.current[0] ?? 0;
  const pValue = bins.labels.length === 1 ? 1 : (twoProportionZ(hits, pair.n, currentHits, pair.m)?.pValue ?? 1);
  return {
    score: pValue,
    pValue,
    pValueFrom: 'normal law of the pooled two-proportion test',
    contributions: buildContributions(bins),
    newCategories: bins.newCategories,
    vanishedCategories: bins.vanishedCategories,
    comparedReferenceRows: pair.n,
    comparedCurrentRows: pair.m,
  };
}

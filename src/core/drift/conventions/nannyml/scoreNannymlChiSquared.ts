import { buildContributions } from '../../bins/buildContributions';
import type { DriftReason } from '../../driftTypes';
import { chiSquaredContingency } from '../../../stats/hypothesis/chiSquaredContingency';
import { compareEveryValue } from '../compareEveryValue';
import { getColumnPair } from '../getColumnPair';
import type { MethodInput, MethodOutcome } from '../methodDefinition';

/** Pearson's statistic of the 2 × k table with Yates' correction on 2 × 2; the alert rests on its p-value. */
export function scoreNannymlChiSquared(input: MethodInput): MethodOutcome | DriftReason {
  const pair = getColumnPair(input);
  if (typeof pair === 'string') return pair;
  const bins = compareEveryValue(pair);
  const result = bins && chiSquaredContingency(bins.reference, bins.current, 'pearson', true);
  if (!bins || !result) return 'no_current_rows';
  return {
    score: result.statistic,
    pValue: result.pValue,
    pValueFrom: 'chi-squared law of the contingency table',
    contributions: buildContributions(bins),
    newCategories: bins.newCategories,
    vanishedCategories: bins.vanishedCategories,
    comparedReferenceRows: pair.n,
    comparedCurrentRows: pair.m,
  };
}

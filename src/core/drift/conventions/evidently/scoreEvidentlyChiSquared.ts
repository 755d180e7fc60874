import { buildContributions } from '../../bins/buildContributions';
import type { DriftReason } from '../../driftTypes';
import type { ContingencyStatistic } from '../../../stats/hypothesis/chiSquaredContingency';
import { goodnessOfFit } from '../../../stats/hypothesis/goodnessOfFit';
import { compareEveryValue } from '../compareEveryValue';
import { getColumnPair } from '../getColumnPair';
import type { MethodInput, MethodOutcome } from '../methodDefinition';

/** Fit of the window's counts to the reference's shares, taken as exact: a new category makes p = 0. The score is the p-value. */
export function scoreEvidentlyChiSquared(
  statistic: ContingencyStatistic,
  input: MethodInput
): MethodOutcome | DriftReason {
  const pair = getColumnPair(input);
  if (typeof pair === 'string') return pair;
  const bins = compareEveryValue(pair);
  if (bins === null) return 'no_current_rows';
  const fit = goodnessOfFit(
    bins.current,
    bins.reference.map((count) => count / pair.n),
    statistic
  );
  if (fit === null) return 'undefined_for_data';
  return {
    score: fit.pValue,
    pValue: fit.pValue,
    pValueFrom: 'chi-squared law, shares of the reference taken as exact',
    contributions: buildContributions(bins),
    newCategories: bins.newCategories,
    vanishedCategories: bins.vanishedCategories,
    comparedReferenceRows: pair.n,
    comparedCurrentRows: pair.m,
  };
}

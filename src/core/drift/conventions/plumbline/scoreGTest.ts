import { chiSquaredContingency } from '../../../stats/hypothesis/chiSquaredContingency';
import { buildContributions } from '../../bins/buildContributions';
import { comparePlumblineBins } from '../../bins/comparePlumblineBins';
import type { DriftReason } from '../../driftTypes';
import type { MethodInput, MethodOutcome } from '../methodDefinition';

/** Scores a window by the log-likelihood ratio of the plumbline bins; the verdict rests on its p-value. */
export function scoreGTest(input: MethodInput): MethodOutcome | DriftReason {
  const bins = comparePlumblineBins(input.reference, input.current);
  if (bins === null) return 'statistics_do_not_fit';
  const test = chiSquaredContingency(bins.reference, bins.current, 'log_likelihood');
  if (test === null) return 'no_current_rows';
  return {
    score: test.statistic,
    pValue: test.pValue,
    pValueFrom: 'chi-squared law; bins should expect 5 rows or more',
    contributions: buildContributions(bins),
    newCategories: bins.newCategories,
    vanishedCategories: bins.vanishedCategories,
    comparedReferenceRows: test.n,
    comparedCurrentRows: test.m,
  };
}

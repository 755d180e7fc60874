import { goodnessOfFit } from '../../../stats/hypothesis/goodnessOfFit';
import { buildContributions } from '../../bins/buildContributions';
import type { DriftReason } from '../../driftTypes';
import { compareEveryValue } from '../compareEveryValue';
import { getColumnPair } from '../getColumnPair';
import type { MethodInput, MethodOutcome } from '../methodDefinition';
import { poolSmallCategories } from './poolSmallCategories';

/**
 * Fit of the window's counts to the reference's shares, small categories taken together (`poolSmallCategories`). Rows of categories that
 * the reference lacks are left out, as Deequ leaves them; they are named. Undefined with fewer than two categories. The score is the
 * p-value.
 */
export function scoreSagemakerChiSquared(input: MethodInput): MethodOutcome | DriftReason {
  const pair = getColumnPair(input);
  if (typeof pair === 'string') return pair;
  const bins = compareEveryValue(pair);
  if (bins === null) return 'no_current_rows';
  const known = Array.from(bins.reference, (reference, i) => ({ reference, found: bins.current[i] ?? 0 })).filter(
    ({ reference }) => reference > 0
  );
  const rows = known.reduce((sum, { found }) => sum + found, 0);
  const pooled = poolSmallCategories(
    known.map(({ reference, found }) => ({ expected: (rows * reference) / pair.n, found }))
  );
  const fit = goodnessOfFit(
    pooled.map(({ found }) => found),
    pooled.map(({ expected }) => expected / rows)
  );
  if (fit === null) return 'undefined_for_data';
  return {
    score: fit.pValue,
    pValue: fit.pValue,
    pValueFrom: 'chi-squared law, shares of the reference taken as exact, small categories together',
    contributions: buildContributions(bins),
    newCategories: bins.newCategories,
    vanishedCategories: bins.vanishedCategories,
    comparedReferenceRows: pair.n,
    comparedCurrentRows: rows,
  };
}

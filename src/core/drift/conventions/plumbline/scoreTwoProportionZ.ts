import { countRows } from '../../../stats/samples/countRows';
import { twoProportionZ } from '../../../stats/hypothesis/twoProportionZ';
import { buildContributions } from '../../bins/buildContributions';
import { comparePlumblineBins } from '../../bins/comparePlumblineBins';
import type { DriftReason } from '../../driftTypes';
import type { MethodInput, MethodOutcome } from '../methodDefinition';

/** Pooled z test of the shares of a column with two values; undefined for any other column. */
export function scoreTwoProportionZ(input: MethodInput): MethodOutcome | DriftReason {
  const bins = comparePlumblineBins(input.reference, input.current);
  if (bins === null) return 'statistics_do_not_fit';
  const n = countRows(bins.reference);
  const m = countRows(bins.current);
  if (n === 0 || m === 0) return 'no_current_rows';
  if (bins.labels.length > 2) return 'undefined_for_data';
  const test = twoProportionZ(bins.reference[0] ?? 0, n, bins.current[0] ?? 0, m) ?? { statistic: 0, pValue: 1 };
  return {
    score: test.statistic,
    pValue: test.pValue,
    pValueFrom: 'normal law of the pooled two-proportion test',
    contributions: buildContributions(bins),
    newCategories: bins.newCategories,
    vanishedCategories: bins.vanishedCategories,
    comparedReferenceRows: n,
    comparedCurrentRows: m,
  };
}

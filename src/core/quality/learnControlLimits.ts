import { buildValueCounts } from '../stats/samples/buildValueCounts';
import { computeMoments } from '../stats/samples/computeMoments';
import { computeQuantiles } from '../stats/samples/computeQuantiles';
import type { ControlLimits } from './controlLimits';

/** `deviations`: mean ± 3 population standard deviations, NannyML's rule. `quantiles`: the outer 0.5 % of the windows on either side. */
export type ControlRule = 'deviations' | 'quantiles';

const fewestWindows = 2;
const outerShare = 0.005;

/**
 * Control limits of a statistic learnt from the reference's own windows; values that aren't finite are left out. `lowest` and
 * `highest` are what the statistic can't pass: a limit beyond them is none. Both null under two windows. O(windows log windows).
 */
export function learnControlLimits(
  values: ArrayLike<number | null>,
  rule: ControlRule = 'deviations',
  lowest = -Infinity,
  highest = Infinity
): ControlLimits {
  const windows = buildValueCounts(values);
  const moments = computeMoments(windows);
  if (moments === null || moments.rows < fewestWindows) return { lower: null, upper: null };
  const spread = 3 * Math.sqrt(moments.variance);
  const [low = NaN, high = NaN] =
    rule === 'quantiles'
      ? computeQuantiles(windows, [outerShare, 1 - outerShare])
      : [moments.mean - spread, moments.mean + spread];
  return { lower: low < lowest ? null : low, upper: high > highest ? null : high };
}

import type { Work } from '../../work/work';
import { RecentValues } from '../../series/RecentValues';
import { buildEmptyDetection } from '../buildEmptyDetection';
import type { Detection } from '../detection';
import { detectRollingRobust } from '../detectRollingRobust';
import type { DetectorOptions } from '../detectorOptions';
import { getSuitability } from '../getSuitability';

const spreadPoints = 24;
/** A spread below this share of the largest value so far is rounding. */
const roundingShare = 1e-12;

/**
 * Variance change: a series that swings more, or less, than it did.
 *
 * The logarithm of the standard deviation of the last 24 values is judged as a series of its own by `detectRollingRobust`
 * (median and robust scale of the last `window`): up is more variable, down is calmer. There is no band in the unit of the series.
 * Online. Costs what the rolling detector does.
 */
export function* detectVarianceChange(
  times: Float64Array,
  values: Float64Array,
  options: DetectorOptions
): Work<Detection> {
  const recent = new RecentValues(spreadPoints);
  let largest = 0;
  const logSpreads = values.map((value) => {
    if (!Number.isFinite(value)) {
      return NaN;
    }
    recent.add(value);
    largest = Math.max(largest, Math.abs(value));
    const spread = recent.deviation(spreadPoints);
    return spread > roundingShare * largest ? Math.log(spread) : NaN;
  });
  const { score, outlier } = yield* detectRollingRobust(times, logSpreads, options);
  return {
    ...buildEmptyDetection(values.length),
    score,
    outlier,
    suitability: getSuitability(values, options.minPoints),
  };
}

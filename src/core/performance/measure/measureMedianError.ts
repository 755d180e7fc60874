import { normalUpperQuantile } from '../../stats/distributions/normalUpperQuantile';
import { computeQuantiles } from '../../stats/samples/computeQuantiles';
import type { ValueCounts } from '../../stats/samples/valueCounts';
import { buildMeasurement } from './buildMeasurement';
import type { Measurement } from './measurement';

/** Median of absolute errors; the interval runs between the order statistics that hold it with 95 %. Null without rows. O(values). */
export function measureMedianError(errors: ValueCounts): Measurement {
  const rows = errors.counts.reduce((sum, count) => sum + count, 0);
  if (rows === 0) return buildMeasurement(null, null);
  const half = normalUpperQuantile(0.025) / (2 * Math.sqrt(rows));
  const shares = [Math.max(0, 0.5 - half), 0.5, Math.min(1, 0.5 + half)];
  const [lower = null, value = null, upper = null] = computeQuantiles(errors, shares);
  return { value, lower, upper };
}

import { normalUpperQuantile } from '../../stats/distributions/normalUpperQuantile';
import type { Interval } from './interval';

interface Bounds {
  low?: number;
  high?: number;
}

/** Value ± the normal quantile × standard error, cut to the metric's range. Null where either isn't finite. O(1). */
export function normalInterval(
  value: number | null,
  error: number | null,
  { low = -Infinity, high = Infinity }: Bounds = {},
  confidence = 0.95
): Interval | null {
  if (value === null || error === null || !Number.isFinite(value) || !Number.isFinite(error)) return null;
  const half = normalUpperQuantile((1 - confidence) / 2) * error;
  return { lower: Math.max(low, value - half), upper: Math.min(high, value + half) };
}

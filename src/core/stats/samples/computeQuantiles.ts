import type { ValueCounts } from './valueCounts';

/**
 * Quantiles by linear interpolation between order statistics (type 7 of Hyndman and Fan, numpy's default).
 * `shares` must rise, each 0 to 1. Empty sample: an empty array. O(distinct values).
 */
export function computeQuantiles(
  sample: Pick<ValueCounts, 'values' | 'counts'>,
  shares: readonly number[]
): Float64Array {
  const { values, counts } = sample;
  const rows = counts.reduce((sum, count) => sum + count, 0);
  if (rows === 0) return new Float64Array(0);
  let index = 0;
  let upTo = counts[0] ?? 0;
  return Float64Array.from(shares, (share) => {
    const position = share * (rows - 1);
    const below = Math.floor(position);
    while (upTo <= below) upTo += counts[++index] ?? rows;
    const low = values[index] ?? NaN;
    const isLast = upTo > below + 1 || index + 1 >= values.length;
    const high = isLast ? low : (values[index + 1] ?? low);
    return interpolate(low, high, position - below);
  });
}

/** As numpy does it: from the nearer end, so that both ends are hit exactly. */
function interpolate(low: number, high: number, t: number): number {
  const difference = high - low;
  return t >= 0.5 ? high - difference * (1 - t) : low + difference * t;
}

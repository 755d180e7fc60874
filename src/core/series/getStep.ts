export interface SeriesStep {
  /** Median distance of neighbouring times, in milliseconds; NaN with fewer than two different times. */
  median: number;
  /** Share of the distances that are within a tenth of the median. */
  regularShare: number;
  /** Distances of more than 2.4 medians. */
  gaps: number;
}

const gapFactor = 2.4;
const tolerance = 0.1;

/**
 * The step of a series, read off its times (milliseconds, in order). Repeated times and steps back don't count.
 * O(n log n) for the median.
 */
export function getStep(times: Float64Array): SeriesStep {
  const distances = times.subarray(1).map((time, index) => time - (times[index] ?? NaN));
  const forward = distances.filter((distance) => distance > 0).sort();
  const { length } = forward;
  if (length === 0) {
    return { median: NaN, regularShare: 0, gaps: 0 };
  }
  const median = forward[(length - 1) >> 1] ?? NaN;
  const regular = forward.filter((distance) => Math.abs(distance - median) <= tolerance * median).length;
  return {
    median,
    regularShare: regular / length,
    gaps: forward.filter((distance) => distance > gapFactor * median).length,
  };
}

export interface ChunkThresholds {
  lower: number | null;
  upper: number | null;
}

const deviations = 3;

/**
 * NannyML's thresholds: mean ± 3 population standard deviations of the values on the reference's own windows, dropped where they
 * pass the natural limits of the measure. Both null without values. O(windows).
 */
export function learnChunkThresholds(
  values: readonly number[],
  lowest = -Infinity,
  highest = Infinity
): ChunkThresholds {
  if (values.length === 0) return { lower: null, upper: null };
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const lower = mean - deviations * Math.sqrt(variance);
  const upper = mean + deviations * Math.sqrt(variance);
  return { lower: lower <= lowest ? null : lower, upper: upper >= highest ? null : upper };
}

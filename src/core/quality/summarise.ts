import { computeMoments } from '../stats/samples/computeMoments';
import { computeQuantiles } from '../stats/samples/computeQuantiles';
import type { ValueCounts } from '../stats/samples/valueCounts';

/** Summary statistics of a numeric window; null without rows. */
export interface Summary {
  rows: number;
  mean: number;
  /** Population standard deviation. */
  deviation: number;
  minimum: number;
  maximum: number;
  median: number;
  lowerQuartile: number;
  upperQuartile: number;
  sum: number;
}

/** Summary statistics from sorted values with counts. O(distinct values). */
export function summarise(sample: ValueCounts): Summary | null {
  const moments = computeMoments(sample);
  if (moments === null) return null;
  const [lowerQuartile = NaN, median = NaN, upperQuartile = NaN] = computeQuantiles(sample, [0.25, 0.5, 0.75]);
  return {
    rows: moments.rows,
    mean: moments.mean,
    deviation: Math.sqrt(moments.variance),
    minimum: sample.values[0] ?? NaN,
    maximum: sample.values.at(-1) ?? NaN,
    median,
    lowerQuartile,
    upperQuartile,
    sum: moments.mean * moments.rows,
  };
}

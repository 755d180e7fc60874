import { findFirst } from '../../core/anomaly/anchored/findFirst';
import type { SeriesVerdict } from '../../viz/overlay/seriesVerdict';

export interface PointVerdict {
  lower: number;
  upper: number;
  score: number;
  isOutlier: boolean;
}

/** What is said of a series at a time; undefined where it has no point. */
export function getPointVerdict(verdict: SeriesVerdict | undefined, time: number): PointVerdict | undefined {
  if (verdict === undefined) {
    return undefined;
  }
  const { series, detection } = verdict;
  const index = findFirst(series.times, time);
  return series.times[index] !== time
    ? undefined
    : {
        lower: detection.lower[index] ?? NaN,
        upper: detection.upper[index] ?? NaN,
        score: detection.score[index] ?? NaN,
        isOutlier: detection.outlier[index] === 1,
      };
}

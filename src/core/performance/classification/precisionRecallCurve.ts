import type { ScoreCounts } from './scoreCounts';
import { sweepThresholds } from './sweepThresholds';

export interface PrecisionRecallPoint {
  precision: number;
  recall: number;
  threshold: number;
}

/** Precision and recall by falling threshold, from (recall 0, precision 1) on. Null without positives. O(scores). */
export function precisionRecallCurve(counts: ScoreCounts): PrecisionRecallPoint[] | null {
  const sweep = sweepThresholds(counts);
  if (!((sweep.at(-1)?.truePositives ?? 0) > 0)) return null;
  const points = sweep.map(({ threshold, metrics }) => ({
    threshold,
    precision: metrics.precision ?? 1,
    recall: metrics.recall ?? 0,
  }));
  return [{ threshold: Infinity, precision: 1, recall: 0 }, ...points];
}

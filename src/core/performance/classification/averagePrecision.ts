import { precisionRecallCurve } from './precisionRecallCurve';
import type { ScoreCounts } from './scoreCounts';

/** Average precision: Σ (recall step) × precision, without interpolation. Null without positives. O(scores). */
export function averagePrecision(counts: ScoreCounts): number | null {
  const curve = precisionRecallCurve(counts);
  if (curve === null) return null;
  return curve.reduce((sum, point, i) => sum + (point.recall - (curve[i - 1]?.recall ?? 0)) * point.precision, 0);
}

import { precisionRecallCurve } from './precisionRecallCurve';
import type { ScoreCounts } from './scoreCounts';

/** Area under the precision-recall curve by trapezoids, which flatters; averagePrecision doesn't. Null without positives. O(scores). */
export function precisionRecallArea(counts: ScoreCounts): number | null {
  const curve = precisionRecallCurve(counts);
  if (curve === null) return null;
  return curve.reduce((sum, point, i) => {
    const before = curve[i - 1] ?? point;
    return sum + ((point.recall - before.recall) * (point.precision + before.precision)) / 2;
  }, 0);
}

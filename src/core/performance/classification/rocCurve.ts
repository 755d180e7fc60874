import type { ScoreCounts } from './scoreCounts';
import { sweepThresholds } from './sweepThresholds';

export interface RocPoint {
  falsePositiveRate: number;
  truePositiveRate: number;
  /** Infinity for the first point, where nothing is predicted positive. */
  threshold: number;
}

/** Receiver operating characteristic by falling threshold, a point for every distinct score. Null with one class only. O(scores). */
export function rocCurve(counts: ScoreCounts): RocPoint[] | null {
  const sweep = sweepThresholds(counts);
  const last = sweep.at(-1);
  if (!last || last.truePositives === 0 || last.falsePositives === 0) return null;
  const start = { threshold: Infinity, truePositives: 0, falsePositives: 0 };
  return [start, ...sweep].map(({ threshold, truePositives, falsePositives }) => ({
    threshold,
    falsePositiveRate: falsePositives / last.falsePositives,
    truePositiveRate: truePositives / last.truePositives,
  }));
}

import type { ThresholdPoint } from './readThresholds';

export interface BestThreshold extends ThresholdPoint {
  by: 'business_value' | 'f1';
}

/** The threshold of the highest business value, or of the highest F1 where no value is given. Undefined without points. */
export function findBestThreshold(points: readonly ThresholdPoint[]): BestThreshold | undefined {
  const by = points.some(({ businessValue }) => !Number.isNaN(businessValue)) ? 'business_value' : 'f1';
  const score = (point: ThresholdPoint) => (by === 'f1' ? point.f1 : point.businessValue);
  let best: ThresholdPoint | undefined;
  for (const point of points) {
    if (!Number.isNaN(score(point)) && (best === undefined || score(point) > score(best))) {
      best = point;
    }
  }
  return best && { ...best, by };
}

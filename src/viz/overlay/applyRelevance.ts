import type { Detection } from '../../core/anomaly/detection';
import type { Relevance } from './getRelevance';

/**
 * A detection as far as it matters in its panel: the band within what the series can reach, and no outlier that looks
 * the same as the whole band around it. The verdicts on all other points stay as they are; `relevance.direction` is for
 * the detector and isn't looked at. O(n), and the formatting of each outlier.
 */
export function applyRelevance(detection: Detection, values: Float64Array, relevance: Relevance): Detection {
  const { lowest, highest, isDistinct } = relevance;
  const limit = (edge: number) => Math.min(highest, Math.max(lowest, edge));
  const [lower, upper] = [detection.lower.map(limit), detection.upper.map(limit)];
  const outlier = detection.outlier.map((flag, index) => {
    const [value, low, high] = [values[index] ?? NaN, detection.lower[index] ?? NaN, detection.upper[index] ?? NaN];
    return flag === 1 && (isDistinct(value, low) || isDistinct(value, high)) ? 1 : 0;
  });
  const score = detection.score.map((entry, index) =>
    detection.outlier[index] !== outlier[index] ? Math.min(entry, 1) : entry
  );
  return { ...detection, lower, upper, outlier, score };
}

import type { Histogram } from './histogram';

/** What a node has beside one of its parts: the histogram of the other part. */
export function subtractHistogram(whole: Histogram, part: Histogram): Histogram {
  return {
    gradient: whole.gradient - part.gradient,
    curvature: whole.curvature - part.curvature,
    gradients: whole.gradients.map((sum, place) => sum - (part.gradients[place] ?? 0)),
    curvatures: whole.curvatures.map((sum, place) => sum - (part.curvatures[place] ?? 0)),
  };
}

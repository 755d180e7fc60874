import { binsPerFeature } from './binsPerFeature';
import type { Derivatives, Histogram } from './histogram';

export interface SplitRules {
  /** Curvature that a leaf needs, and the ridge on its value. */
  leastCurvature: number;
  ridge: number;
}

export interface Split {
  feature: number;
  /** The last bin that goes left. */
  lastLeft: number;
  gain: number;
  left: Derivatives;
  right: Derivatives;
}

const leastGain = 1e-12;

/** The split of a node with the largest gain; null where none gains. O(features × bins). */
export function findSplit(node: Histogram, { leastCurvature, ridge }: SplitRules): Split | null {
  let best: Split | null = null;
  const parent = node.gradient ** 2 / (node.curvature + ridge);
  for (let first = 0; first < node.gradients.length; first += binsPerFeature) {
    let gradient = 0;
    let curvature = 0;
    for (let bin = 0; bin < binsPerFeature - 1; bin++) {
      gradient += node.gradients[first + bin] ?? 0;
      curvature += node.curvatures[first + bin] ?? 0;
      const right = { gradient: node.gradient - gradient, curvature: node.curvature - curvature };
      if (curvature < leastCurvature || right.curvature < leastCurvature) continue;
      const gain = gradient ** 2 / (curvature + ridge) + right.gradient ** 2 / (right.curvature + ridge) - parent;
      if (gain > (best?.gain ?? leastGain)) {
        best = { feature: first / binsPerFeature, lastLeft: bin, gain, left: { gradient, curvature }, right };
      }
    }
  }
  return best;
}

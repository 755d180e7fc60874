/** A tree that splits rows by bins; a leaf holds what it adds to the score. */
export type Tree = { leaf: number } | { feature: number; lastLeft: number; left: Tree; right: Tree };

export interface TreeInput {
  /** Bin of each row, per feature. */
  features: readonly Uint8Array[];
  /** First and second derivative of the loss at each row. */
  gradients: Float64Array;
  curvatures: Float64Array;
  depth: number;
  /** Curvature that a leaf needs, and the ridge on its value. */
  leastCurvature: number;
  ridge: number;
  /** Gain by feature is added here. */
  gains: Float64Array;
}

interface Split {
  feature: number;
  lastLeft: number;
  gain: number;
}

const bins = 33;

/** Grows one regression tree on gradients, best split first by gain (Friedman 2001). O(rows × features × depth). */
export function growTree(input: TreeInput, rows: Uint32Array, depth = input.depth): Tree {
  let gradient = 0;
  let curvature = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    gradient += input.gradients[row] ?? 0;
    curvature += input.curvatures[row] ?? 0;
  }
  const split = depth > 0 ? findSplit(input, rows, gradient, curvature) : null;
  if (split === null) return { leaf: -gradient / (curvature + input.ridge) };
  input.gains[split.feature] = (input.gains[split.feature] ?? 0) + split.gain;
  const [left, right] = parted(rows, input.features[split.feature] ?? new Uint8Array(0), split.lastLeft);
  return {
    feature: split.feature,
    lastLeft: split.lastLeft,
    left: growTree(input, left, depth - 1),
    right: growTree(input, right, depth - 1),
  };
}

/** The rows whose bin is at most `lastLeft`, and the others, each in their order. */
function parted(rows: Uint32Array, bins: Uint8Array, lastLeft: number): [Uint32Array, Uint32Array] {
  const left = new Uint32Array(rows.length);
  const right = new Uint32Array(rows.length);
  let lefts = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    if ((bins[row] ?? 0) <= lastLeft) left[lefts++] = row;
    else right[i - lefts] = row;
  }
  return [left.subarray(0, lefts), right.subarray(0, rows.length - lefts)];
}

function findSplit(input: TreeInput, rows: Uint32Array, gradient: number, curvature: number): Split | null {
  let best: Split | null = null;
  const { gradients, curvatures } = input;
  const parent = (gradient * gradient) / (curvature + input.ridge);
  input.features.forEach((own, feature) => {
    const sums = new Float64Array(bins);
    const weights = new Float64Array(bins);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const bin = own[row] ?? 0;
      sums[bin] = (sums[bin] ?? 0) + (gradients[row] ?? 0);
      weights[bin] = (weights[bin] ?? 0) + (curvatures[row] ?? 0);
    }
    let left = 0;
    let weight = 0;
    for (let bin = 0; bin < bins - 1; bin++) {
      left += sums[bin] ?? 0;
      weight += weights[bin] ?? 0;
      if (weight < input.leastCurvature || curvature - weight < input.leastCurvature) continue;
      const gain =
        left ** 2 / (weight + input.ridge) + (gradient - left) ** 2 / (curvature - weight + input.ridge) - parent;
      if (gain > (best?.gain ?? 1e-12)) best = { feature, lastLeft: bin, gain };
    }
  });
  return best;
}

import { buildHistogram } from './buildHistogram';
import { findSplit } from './findSplit';
import type { SplitRules } from './findSplit';
import type { Derivatives, Histogram } from './histogram';
import { subtractHistogram } from './subtractHistogram';

/** A tree that splits rows by bins; a leaf holds what it adds to the score. */
export type Tree = { leaf: number } | { feature: number; lastLeft: number; left: Tree; right: Tree };

export interface TreeInput extends SplitRules {
  /** Bin of each row, per feature. */
  features: readonly Uint8Array[];
  /** First and second derivative of the loss at each row. */
  gradients: Float64Array;
  curvatures: Float64Array;
  depth: number;
  /** Gain by feature is added here. */
  gains: Float64Array;
}

/**
 * Grows one regression tree on gradients, best split first by gain (Friedman 2001). Of two halves only the smaller one's histogram is
 * counted; the other's is what is left of the whole. O(rows × features × depth).
 */
export function growTree(input: TreeInput, rows: Uint32Array): Tree {
  return growNode(input, rows, buildHistogram(input, rows), input.depth);
}

function growNode(input: TreeInput, rows: Uint32Array, histogram: Histogram, depth: number): Tree {
  const split = depth > 0 ? findSplit(histogram, input) : null;
  if (split === null) {
    return buildLeaf(input, histogram);
  }
  const { feature, lastLeft, gain } = split;
  input.gains[feature] = (input.gains[feature] ?? 0) + gain;
  if (depth === 1) {
    return { feature, lastLeft, left: buildLeaf(input, split.left), right: buildLeaf(input, split.right) };
  }
  const [left, right] = partRows(rows, input.features[feature] ?? new Uint8Array(0), lastLeft);
  const isLeftSmaller = left.length <= right.length;
  const smaller = buildHistogram(input, isLeftSmaller ? left : right);
  const larger = subtractHistogram(histogram, smaller);
  return {
    feature,
    lastLeft,
    left: growNode(input, left, isLeftSmaller ? smaller : larger, depth - 1),
    right: growNode(input, right, isLeftSmaller ? larger : smaller, depth - 1),
  };
}

function buildLeaf({ ridge }: TreeInput, { gradient, curvature }: Derivatives): Tree {
  return { leaf: -gradient / (curvature + ridge) };
}

/** The rows whose bin is at most `lastLeft`, and the others, each in their order. */
function partRows(rows: Uint32Array, bins: Uint8Array, lastLeft: number): [Uint32Array, Uint32Array] {
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

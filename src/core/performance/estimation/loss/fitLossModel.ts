import { binFeature } from '../../../drift/multivariate/binFeature';
import type { FeatureColumn } from '../../../drift/multivariate/featureColumn';
import { fitFeatureBins } from '../../../drift/multivariate/fitFeatureBins';
import type { Tree } from '../../../drift/multivariate/growTree';
import { growTree } from '../../../drift/multivariate/growTree';
import { readTree } from '../../../drift/multivariate/readTree';
import type { LossModel, LossName } from './lossModel';
import type { RegressionLog } from './regressionLog';

export interface LossModelOptions {
  trees?: number;
  depth?: number;
  rate?: number;
  /** Rows that a leaf needs. */
  leastRows?: number;
}

const losses: Record<LossName, (prediction: number, target: number) => number> = {
  absolute: (prediction, target) => Math.abs(prediction - target),
  squared: (prediction, target) => (prediction - target) ** 2,
  relative: (prediction, target) => (target === 0 ? NaN : Math.abs((prediction - target) / target)),
  symmetric: (prediction, target) =>
    prediction === target ? 0 : (2 * Math.abs(prediction - target)) / (Math.abs(target) + Math.abs(prediction)),
  squared_log: (prediction, target) =>
    prediction > -1 && target > -1 ? (Math.log1p(prediction) - Math.log1p(target)) ** 2 : NaN,
};

/**
 * Learns how large a regression's loss is where, for direct loss estimation (DLE) as NannyML defines it: gradient-boosted trees on
 * features and prediction, fitted to the loss of the labelled reference's rows by least squares. Our trees are not LightGBM's, so values
 * differ from NannyML's. Rows without a finite loss are left out, for `relative` those with target 0 too, for `squared_log` those at −1
 * or below. Nothing is drawn at random. Null without rows. O(trees × depth × rows × features).
 */
export function fitLossModel(
  reference: RegressionLog & { targets: ArrayLike<number | null> },
  loss: LossName,
  { trees = 80, depth = 4, rate = 0.1, leastRows = 20 }: LossModelOptions = {}
): LossModel | null {
  const values = Float64Array.from({ length: reference.predictions.length }, (_, i) =>
    losses[loss](reference.predictions[i] ?? NaN, reference.targets[i] ?? NaN)
  );
  const known = Uint32Array.from(values.keys()).filter((row) => Number.isFinite(values[row]));
  if (known.length === 0) return null;
  const mean = known.reduce((sum, row) => sum + (values[row] ?? 0), 0) / known.length;
  const squares = known.reduce((sum, row) => sum + ((values[row] ?? 0) - mean) ** 2, 0);
  const columns: FeatureColumn[] = [...reference.features, { kind: 'numeric', values: reference.predictions }];
  const bins = columns.map(fitFeatureBins);
  const features = columns.map((column, i) =>
    binFeature(bins[i] ?? { kind: 'numeric', edges: new Float64Array(0) }, column)
  );
  const shares = values.map((value) => (mean > 0 ? value / mean : 1));
  return {
    loss,
    bins,
    mean,
    spread: Math.sqrt(squares / known.length),
    trees: boost({ features, shares, rows: known }, { trees, depth, rate, leastRows }),
    rows: known.length,
  };
}

interface Training {
  features: readonly Uint8Array[];
  /** Loss of each row over the mean loss, which makes the splits free of units. */
  shares: Float64Array;
  rows: Uint32Array;
}

function boost(
  { features, shares, rows }: Training,
  { trees, depth, rate, leastRows }: Required<LossModelOptions>
): Tree[] {
  const expected = new Float64Array(shares.length).fill(1);
  const gradients = new Float64Array(shares.length);
  const curvatures = new Float64Array(shares.length).fill(1);
  const gains = new Float64Array(features.length);
  return Array.from({ length: trees }, () => {
    // Leaves are linear in the gradients: shrunk gradients give trees whose leaves hold the learning rate already.
    for (const row of rows) gradients[row] = rate * ((expected[row] ?? 0) - (shares[row] ?? 0));
    const tree = growTree({ features, gradients, curvatures, depth, leastCurvature: leastRows, ridge: 1, gains }, rows);
    for (const row of rows) expected[row] = (expected[row] ?? 0) + readTree(tree, features, row);
    return tree;
  });
}

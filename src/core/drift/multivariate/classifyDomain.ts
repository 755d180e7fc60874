import { buildScoreCounts } from '../../performance/classification/buildScoreCounts';
import { rocAuc } from '../../performance/classification/rocAuc';
import type { Interval } from '../../performance/interval/interval';
import { rocAucInterval } from '../../performance/interval/rocAucInterval';
import { buildRandom } from '../../stats/random/buildRandom';
import { binFeature } from './binFeature';
import type { FeatureColumn } from './featureColumn';
import { fitFeatureBins } from './fitFeatureBins';
import { growTree } from './growTree';
import { joinColumns } from './joinColumns';
import { readTree } from './readTree';

export interface DomainClassifierOptions {
  seed: number;
  folds?: number;
  trees?: number;
  depth?: number;
  rate?: number;
}

export interface DomainResult {
  /** How well a classifier tells window from reference on rows it hasn't seen: 0.5 not at all, 1 perfectly. NannyML alerts outside 0.45 … 0.65. */
  auc: number;
  interval: Interval | null;
  /** Share of the splits' gain by column, in the order given: what gives the window away. */
  importances: number[];
}

/**
 * Domain classifier: gradient-boosted trees learn to tell the window's rows from the reference's, cross-validated. Sees changes of
 * several columns together. Null when a side has fewer rows than folds. The same seed gives the same answer.
 * O(folds × trees × rows × columns).
 */
export function classifyDomain(
  reference: readonly FeatureColumn[],
  current: readonly FeatureColumn[],
  options: DomainClassifierOptions
): DomainResult | null {
  const { seed, folds = 5, trees = 100, depth = 5, rate = 0.2 } = options;
  const n = reference[0]?.values.length ?? 0;
  const m = current[0]?.values.length ?? 0;
  if (Math.min(n, m) < folds || reference.length !== current.length) return null;
  const features = reference.map((column, i) => {
    const joined = joinColumns(column, current[i]);
    return binFeature(fitFeatureBins(joined), joined);
  });
  const labels = Uint8Array.from({ length: n + m }, (_, row) => (row < n ? 0 : 1));
  const fold = assignFolds(n, m, folds, seed);
  const scores = new Float64Array(n + m);
  const gains = new Float64Array(features.length);
  for (let held = 0; held < folds; held++) boost(features, labels, fold, held, scores, gains, { trees, depth, rate });
  const counts = buildScoreCounts(scores, Array.from(labels));
  const total = gains.reduce((sum, gain) => sum + gain, 0);
  return {
    auc: rocAuc(counts) ?? 0.5,
    interval: rocAucInterval(counts),
    importances: Array.from(gains, (gain) => (total > 0 ? gain / total : 0)),
  };
}

/** Stratified: each class is spread evenly over the folds. */
function assignFolds(n: number, m: number, folds: number, seed: number): Uint8Array {
  const random = buildRandom(seed);
  const fold = new Uint8Array(n + m);
  for (const [start, rows] of [
    [0, n],
    [n, m],
  ] as const) {
    const order = Array.from({ length: rows }, (_, i) => i);
    for (let i = rows - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    order.forEach((row, i) => (fold[start + row] = i % folds));
  }
  return fold;
}

function boost(
  features: readonly Uint8Array[],
  labels: Uint8Array,
  fold: Uint8Array,
  held: number,
  scores: Float64Array,
  gains: Float64Array,
  { trees, depth, rate }: { trees: number; depth: number; rate: number }
): void {
  const all = Uint32Array.from(labels, (_, row) => row);
  const training = all.filter((row) => fold[row] !== held);
  const positive = training.reduce((sum, row) => sum + (labels[row] ?? 0), 0) / training.length;
  const margins = new Float64Array(labels.length).fill(Math.log(positive / (1 - positive)));
  const gradients = new Float64Array(labels.length);
  const curvatures = new Float64Array(labels.length);
  for (let tree = 0; tree < trees; tree++) {
    for (const row of training) {
      const p = 1 / (1 + Math.exp(-(margins[row] ?? 0)));
      gradients[row] = p - (labels[row] ?? 0);
      curvatures[row] = p * (1 - p);
    }
    const grown = growTree({ features, gradients, curvatures, depth, leastCurvature: 4, ridge: 1, gains }, training);
    for (const row of all) margins[row] = (margins[row] ?? 0) + rate * readTree(grown, features, row);
  }
  for (const row of all) if (fold[row] === held) scores[row] = margins[row] ?? 0;
}

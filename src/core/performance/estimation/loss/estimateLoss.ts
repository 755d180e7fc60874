import { binFeature } from '../../../drift/multivariate/binFeature';
import type { FeatureColumn } from '../../../drift/multivariate/featureColumn';
import { readTree } from '../../../drift/multivariate/readTree';
import type { LossModel } from './lossModel';
import type { RegressionLog } from './regressionLog';

/**
 * Mean loss that a fitted model expects of a window, at least 0. Rows without a finite prediction are left out; missing features and
 * categories that the reference hasn't are taken as missing. Null without rows or when the number of features differs.
 * O(rows × trees × depth).
 */
export function estimateLoss(model: LossModel, { features, predictions }: RegressionLog): number | null {
  const columns: FeatureColumn[] = [...features, { kind: 'numeric', values: predictions }];
  if (columns.length !== model.bins.length) return null;
  const binned = model.bins.map((bins, i) => binFeature(bins, columns[i] ?? { kind: 'numeric', values: [] }));
  let sum = 0;
  let rows = 0;
  for (let row = 0; row < predictions.length; row++) {
    if (!Number.isFinite(predictions[row] ?? NaN)) continue;
    rows++;
    sum += model.trees.reduce((share, tree) => share + readTree(tree, binned, row), 1);
  }
  return rows === 0 ? null : model.mean * Math.max(0, sum / rows);
}

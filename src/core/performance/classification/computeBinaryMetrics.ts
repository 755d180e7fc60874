import { divide } from '../divide';

/** Confusion counts of a binary problem; expected counts of an estimate need not be whole. */
export interface BinaryCounts {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  trueNegatives: number;
}

/** Null where the denominator is 0. */
export interface BinaryMetrics {
  accuracy: number | null;
  precision: number | null;
  recall: number | null;
  specificity: number | null;
  falsePositiveRate: number | null;
  f1: number | null;
  f2: number | null;
}

/** Metrics of the positive class at one threshold. O(1). */
export function computeBinaryMetrics({
  truePositives: tp,
  falsePositives: fp,
  falseNegatives: fn,
  trueNegatives: tn,
}: BinaryCounts): BinaryMetrics {
  return {
    accuracy: divide(tp + tn, tp + fp + fn + tn),
    precision: divide(tp, tp + fp),
    recall: divide(tp, tp + fn),
    specificity: divide(tn, tn + fp),
    falsePositiveRate: divide(fp, tn + fp),
    f1: divide(2 * tp, 2 * tp + fp + fn),
    f2: divide(5 * tp, 5 * tp + 4 * fn + fp),
  };
}

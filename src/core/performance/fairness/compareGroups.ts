import type { BinaryCounts } from '../classification/computeBinaryMetrics';
import { divide } from '../divide';

/** How predictions for a group differ from those for the group it is compared with. Null where a group has no rows that count. */
export interface GroupComparison {
  /** Share predicted positive, less that of the other group; 0 is even. */
  statisticalParityDifference: number | null;
  /** Share predicted positive over that of the other group; 1 is even, under 0.8 is the four-fifths rule's limit. */
  disparateImpact: number | null;
  /** Recall less that of the other group; 0 is even. */
  equalOpportunityDifference: number | null;
  /** Mean of the differences in recall and in false positive rate; 0 is even. */
  averageOddsDifference: number | null;
}

/** Group fairness from the confusion counts of two groups. O(1). */
export function compareGroups(group: BinaryCounts, other: BinaryCounts): GroupComparison {
  const selected = getRates(group);
  const against = getRates(other);
  const recall = subtract(selected.recall, against.recall);
  const falsePositives = subtract(selected.falsePositiveRate, against.falsePositiveRate);
  return {
    statisticalParityDifference: subtract(selected.selection, against.selection),
    disparateImpact:
      selected.selection === null || against.selection === null ? null : divide(selected.selection, against.selection),
    equalOpportunityDifference: recall,
    averageOddsDifference: recall === null || falsePositives === null ? null : (recall + falsePositives) / 2,
  };
}

function getRates({ truePositives: tp, falsePositives: fp, falseNegatives: fn, trueNegatives: tn }: BinaryCounts) {
  return {
    selection: divide(tp + fp, tp + fp + fn + tn),
    recall: divide(tp, tp + fn),
    falsePositiveRate: divide(fp, fp + tn),
  };
}

function subtract(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

import type { BinaryCounts } from '../classification/computeBinaryMetrics';
import type { ScoreCounts } from '../classification/scoreCounts';

/** The labelled rows of a binary problem: what its metrics are read off. Expected counts of an estimate need not be whole. */
export interface BinaryOutcomes {
  /** Rows with a prediction. */
  confusion: BinaryCounts;
  /** Rows with a score. */
  scores: ScoreCounts;
}

/** What a prediction of each confusion cell is worth; costs are negative. */
export interface CellValues {
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
  trueNegative: number;
}

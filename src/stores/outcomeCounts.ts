import type { ListSums } from '../core/performance/ranking/listSums';
import type { ErrorSums } from '../core/performance/regression/errorSums';
import type { CountRowsRequest, LogSource, SliceKey } from './predictionLogStore';

/** Predictions beside what came true, counted by slice. */
export interface CountOutcomesRequest extends CountRowsRequest {
  labels: LabelSource;
  /**
   * What puts a row into a window: the time of its prediction, or that of its label. Rows whose label has no time are then in none.
   * The selection's bounds are of the same time.
   */
  by: 'prediction' | 'arrival';
  outcome: OutcomeRequest;
}

/** Where labels stand. */
export interface LabelSource {
  /** The column of the label, in the log or in `join`. */
  column: string;
  /** The column that tells when the label came in. A label without such a time counts as always known. */
  arrival?: string;
  /** Labels that came in later don't count; epoch ms in the log's time. Null: all count. */
  knownBy: number | null;
  /** A log of labels of its own. Of several labels for an id the last to come in counts, or else the greatest. */
  join?: { log: LogSource; id: string; logId: string };
}

export type OutcomeRequest =
  /** Rows by predicted class, score and true class, each class being the positive one or not. */
  | { kind: 'binary'; positive: string; prediction?: string; score?: string }
  /** Rows by predicted and true class. */
  | { kind: 'classes'; prediction: string }
  /** Sums over the rows that have both numbers. */
  | { kind: 'errors'; prediction: string }
  /** Rows by prediction less label, for quantiles. */
  | { kind: 'residuals'; prediction: string }
  /**
   * Sums over each list, which is the rows of one `group`: ranked by falling score, the less relevant first where scores are equal,
   * the label being the relevance. Only the first `k` places count; null: all.
   */
  | { kind: 'lists'; group: string; score: string; k: number | null };

export type OutcomeCounts =
  | { kind: 'binary'; slices: BinaryOutcomeCounts[] }
  | { kind: 'classes'; slices: ClassOutcomeCounts[] }
  | { kind: 'errors'; slices: ErrorOutcomeSums[] }
  | { kind: 'residuals'; slices: ResidualCounts[] }
  | { kind: 'lists'; slices: ListOutcomeSums[] };

/** Arrays of equal length: distinct combinations and their rows, by rising score. */
export interface BinaryOutcomeCounts extends SliceKey {
  /** 1 positive, 0 not, NaN missing. */
  predictions: Float64Array;
  /** NaN missing. */
  scores: Float64Array;
  /** 1 positive, 0 not, NaN missing or not in yet. */
  labels: Float64Array;
  counts: Float64Array;
}

export interface ClassOutcomeCounts extends SliceKey {
  predictions: ReadonlyArray<string | null>;
  labels: ReadonlyArray<string | null>;
  counts: Float64Array;
}

export interface ErrorOutcomeSums extends SliceKey {
  rows: number;
  labelled: number;
  sums: ErrorSums;
}

export interface ResidualCounts extends SliceKey {
  rows: number;
  labelled: number;
  /** Prediction less label, rising. */
  residuals: Float64Array;
  counts: Float64Array;
}

export interface ListOutcomeSums extends SliceKey {
  rows: number;
  labelled: number;
  /** All lists; rows without a group are one. */
  lists: number;
  /** Of the lists whose rows all have a group, a score and a label, in the order of their names. */
  sums: ListSums;
}

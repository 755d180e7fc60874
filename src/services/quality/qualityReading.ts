import type { ControlLimits } from '../../core/quality/controlLimits';
import type { CancelSignal } from '../../stores/cancelSignal';
import type { PredictionLogStore, RowSelection, SliceKey, Slicing } from '../../stores/predictionLogStore';
import type { ModelColumn, ModelLog } from '../models/modelLog';
import type { FixedReference } from '../references/reference';

/** One number of one column in one slice of the log. */
export interface QualityReading extends SliceKey {
  column: string;
  /** Name of the check, or of the statistic. */
  check: string;
  /** Rows of the slice. */
  rows: number;
  /** Null where the check has nothing to say, such as of a column without a value. */
  value: number | null;
}

/** Reads a check off any slices: windows of the log, or the reference's own. */
export type ReadSlices = (slices: { selection: RowSelection; slicing: Slicing }) => Promise<QualityReading[]>;

/** A check that knows its reference. */
export interface PreparedCheck {
  read: ReadSlices;
  /** Limits that the check has by its nature; those of others are learnt from the reference's windows. */
  getLimits?: (column: string) => ControlLimits;
  /** What the value can't pass, for limits that are learnt. */
  bounds: { lowest: number; highest: number };
  /** What a reader should know. */
  remarks: string[];
}

export interface CheckRequest {
  store: PredictionLogStore;
  log: ModelLog;
  columns: readonly ModelColumn[];
  reference: FixedReference | undefined;
  signal?: CancelSignal;
}

/** One quality check. */
export interface CheckDefinition {
  /** Types of columns that it fits. */
  kinds: ReadonlyArray<ModelColumn['kind']>;
  needsReference: boolean;
  /** Whether it neither compares with a reference nor learns its limits from one. */
  ignoresReference?: boolean;
  /** Whether it tells itself of columns that its reference lacks. */
  tellsMissingColumns?: boolean;
  /** What it finds, where that is more than one thing. */
  parts?: readonly string[];
  /** What it finds of the model as a whole, told under the empty column where all columns are asked for. */
  modelParts?: readonly string[];
  /** Absent: the features of a fitting type. */
  getColumns?: (log: ModelLog) => ModelColumn[];
  prepare: (request: CheckRequest) => Promise<PreparedCheck>;
}

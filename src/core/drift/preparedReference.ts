import type { MethodDefinition } from './conventions/methodDefinition';
import type { ReferenceColumn } from './conventions/referenceColumn';
import type {
  ColumnKind,
  ColumnStatistics,
  DriftConvention,
  DriftMethodName,
  DriftReason,
  RequiredStatistics,
} from './driftTypes';

export interface ReferenceInput {
  kind: ColumnKind;
  method: DriftMethodName | 'auto';
  convention: DriftConvention;
  reference: ColumnStatistics;
  /** Replaces the convention's default: a score, or a p-value for methods whose verdict rests on one. */
  threshold?: number;
  /** Columns that are judged together; 1 if absent. Only the rows needed depend on it. */
  features?: number;
  /** The reference's own windows, from which NannyML's thresholds are learnt. */
  referenceWindows?: readonly ColumnStatistics[];
}

/** How a window of one column is scored against a fixed reference. */
export interface PreparedReference {
  kind: ColumnKind;
  convention: DriftConvention;
  /** What to fetch of a window. */
  required: RequiredStatistics;
  column: ReferenceColumn;
  features: number;
  /** The method for a window; `auto` may need the window to decide. */
  choose(current: ColumnStatistics): ChosenMethod | DriftReason;
}

export interface ChosenMethod {
  name: DriftMethodName;
  definition: MethodDefinition;
  /** Null when NannyML's couldn't be learnt. */
  threshold: number | null;
  /** Why `auto` chose it. */
  choice: string;
}

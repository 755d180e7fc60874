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
  /**
   * `learned`: p-value, noise limit and corrected score rest on how much the reference's own windows differ, for rows that aren't
   * independent (sessions, batches, hours). Plumbline's psi, kl_divergence, jensen_shannon, hellinger, total_variation, l_infinity
   * and chi_squared can; any other method gives `noise_not_learned`.
   */
  noise?: 'independent_rows' | 'learned';
  /** The reference's own windows, as long as those to judge: NannyML's thresholds and a learned noise come from them. */
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
  /** How far the reference's own windows lie from each other; null when rows are taken as independent. */
  windowRatios(): readonly number[] | null;
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

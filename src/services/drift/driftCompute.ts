import type {
  ColumnKind,
  ColumnScore,
  ColumnStatistics,
  DriftConvention,
  DriftMethodName,
  RequiredStatistics,
} from '../../core/drift/driftTypes';
import type { MultivariateScore } from '../../core/drift/multivariate/multivariateScore';
import type { CancelSignal } from '../../stores/cancelSignal';
import type { RowJob } from './multivariate/rowJob';

/** Port to whatever does the arithmetic: worker threads in the backend, this thread in tests and in a browser. */
export interface DriftCompute {
  /** What has to be counted of the windows of each reference. */
  getRequired(references: readonly ReferenceStatistics[], signal?: CancelSignal): Promise<RequiredStatistics[]>;
  /** Scores, by job and window. */
  scoreWindows(jobs: readonly ScoreJob[], signal?: CancelSignal): Promise<ColumnScore[][]>;
  /** Scores of all columns together, by job and window. */
  scoreRows(jobs: readonly RowJob[], signal?: CancelSignal): Promise<MultivariateScore[][]>;
}

export interface DriftMethodChoice {
  kind: ColumnKind;
  method: DriftMethodName | 'auto';
  convention: DriftConvention;
  threshold?: number;
  /** Absent for independent rows. */
  noise?: 'independent_rows' | 'learned';
  /** Columns in the answer. */
  features: number;
}

export interface ReferenceStatistics extends DriftMethodChoice {
  reference: ColumnStatistics;
  /** The reference cut into windows like those that are scored, for conventions that learn their threshold from it. */
  referenceWindows?: ColumnStatistics[];
}

/** Windows of one column that are compared with the same reference. */
export interface ScoreJob extends ReferenceStatistics {
  windows: ColumnStatistics[];
  /** Whether the scores keep their parts by bin. */
  contributions: boolean;
}

import type { ColumnScore, RequiredStatistics } from '../../core/drift/driftTypes';
import type { MultivariateScore } from '../../core/drift/multivariate/multivariateScore';
import type { ReferenceStatistics, ScoreJob } from '../../services/drift/driftCompute';
import type { RowJob } from '../../services/drift/multivariate/rowJob';
import type { PerformanceTask, PerformanceTaskResult } from './performanceTask';

/** What a thread is asked for. */
export type DriftTask =
  | { kind: 'required'; references: readonly ReferenceStatistics[] }
  | { kind: 'scores'; jobs: readonly ScoreJob[] }
  | { kind: 'rows'; jobs: readonly RowJob[] }
  | PerformanceTask;

export type DriftTaskResult =
  | { kind: 'required'; required: RequiredStatistics[] }
  | { kind: 'scores'; scores: ColumnScore[][] }
  | { kind: 'rows'; scores: MultivariateScore[][] }
  | PerformanceTaskResult;

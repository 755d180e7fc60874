import type { ColumnScore, RequiredStatistics } from '../../core/drift/driftTypes';
import type { ReferenceStatistics, ScoreJob } from '../../services/drift/driftCompute';
import type { PerformanceTask, PerformanceTaskResult } from './performanceTask';

/** What a thread is asked for. */
export type DriftTask =
  | { kind: 'required'; references: readonly ReferenceStatistics[] }
  | { kind: 'scores'; jobs: readonly ScoreJob[] }
  | PerformanceTask;

export type DriftTaskResult =
  | { kind: 'required'; required: RequiredStatistics[] }
  | { kind: 'scores'; scores: ColumnScore[][] }
  | PerformanceTaskResult;

import type {
  CurveJob,
  CurvePoint,
  Estimator,
  EstimatorRequest,
  MeasureJob,
  WindowScore,
} from '../../services/performance/performanceCompute';

/** What a thread is asked for of performance. */
export type PerformanceTask =
  | { kind: 'estimator'; request: EstimatorRequest }
  | { kind: 'measures'; jobs: readonly MeasureJob[] }
  | { kind: 'curves'; jobs: readonly CurveJob[] };

export type PerformanceTaskResult =
  | { kind: 'estimator'; estimator: Estimator | null }
  | { kind: 'measures'; scores: WindowScore[][] }
  | { kind: 'curves'; curves: CurvePoint[][] };

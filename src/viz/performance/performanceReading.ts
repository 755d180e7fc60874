import type { CurveAnswer } from './curveAnswer';
import type { PerformanceLine } from './performanceLine';
import type { TrainingMetric } from './trainingMetric';

/** Why frames can't be read as performance answers. */
export type PerformanceProblem =
  { kind: 'missing_columns'; columns: string[] } | { kind: 'time_type'; column: string } | { kind: 'no_numbers' };

export type PerformanceReading =
  | { kind: 'lines'; lines: PerformanceLine[]; curves: CurveAnswer[]; trainings: TrainingMetric[] }
  | { kind: 'curves'; curves: CurveAnswer[] }
  | { kind: 'empty' }
  | { kind: 'wrong'; problem: PerformanceProblem };

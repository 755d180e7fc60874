import type { DriftColumnName, DriftGrid } from './driftGrid';

/** Why frames can't be read as drift answers. */
export type DriftProblem =
  | { kind: 'missing_columns'; columns: DriftColumnName[] }
  | { kind: 'time_type'; column: DriftColumnName }
  | { kind: 'missing_label' }
  | { kind: 'not_ratio'; value: string };

export type DriftReading =
  { kind: 'cells'; grid: DriftGrid } | { kind: 'empty' } | { kind: 'wrong'; problem: DriftProblem };

import { FieldType, type DataFrame } from '@grafana/data';
import { collectDriftFields } from './collectDriftFields';
import type { DriftColumnName } from './driftGrid';
import type { DriftProblem } from './driftReading';

/** What keeps a frame from being read as a table of drift answers. Undefined when nothing does. */
export function findDriftProblem(frame: DataFrame): DriftProblem | undefined {
  const fields = collectDriftFields(frame);
  const missing: DriftColumnName[] = [];
  for (const name of ['time', 'column'] as const) {
    if (!fields.has(name)) {
      missing.push(name);
    }
  }
  if (!fields.has('ratio')) {
    const parts = (['score', 'threshold'] as const).filter((name) => !fields.has(name));
    missing.push(...(parts.length === 2 ? (['ratio'] as const) : parts));
  }
  if (missing.length > 0) {
    return { kind: 'missing_columns', columns: missing };
  }
  const wrongTime = (['time', 'window_end'] as const).find((name) => {
    const field = fields.get(name);
    return field !== undefined && field.type !== FieldType.time;
  });
  return wrongTime && { kind: 'time_type', column: wrongTime };
}

import { FieldType, type DataFrame, type Field } from '@grafana/data';
import { driftColumns } from '../../schema/frames/driftColumns';
import { findField } from '../frames/findField';
import type { DriftColumnName } from './driftGrid';

/** The frame's columns that the contract knows. A frame with one time column may call it as it likes. */
export function collectDriftFields(frame: DataFrame): Map<DriftColumnName, Field> {
  const fields = new Map<DriftColumnName, Field>();
  for (const { name } of driftColumns) {
    const field = findField(frame, name);
    if (field !== undefined) {
      fields.set(name, field);
    }
  }
  const times = frame.fields.filter((field) => field.type === FieldType.time);
  if (!fields.has('time') && times[0] !== undefined && times[0] !== fields.get('window_end')) {
    fields.set('time', times[0]);
  }
  return fields;
}

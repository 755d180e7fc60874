import type { DataFrame } from '@grafana/data';
import { findField } from '../frames/findField';
import { toNumber } from '../frames/toNumber';
import { toText } from '../frames/toText';
import type { TrainingMetric } from './trainingMetric';

/** Columns by which an answer of run metrics is known. */
const marks = ['registry', 'version', 'metric', 'step', 'value'];

/** The last value of each metric of each version; undefined for a frame of another kind. */
export function readTrainingMetrics(frame: DataFrame): TrainingMetric[] | undefined {
  if (!marks.every((name) => findField(frame, name) !== undefined)) {
    return undefined;
  }
  const read = (name: string, row: number): unknown => findField(frame, name)?.values[row];
  const byKey = new Map<string, TrainingMetric>();
  for (let row = 0; row < frame.length; row++) {
    const value = toNumber(read('value', row));
    const entry = {
      model: toText(read('model', row)),
      version: toText(read('version', row)),
      metric: toText(read('metric', row)),
      value,
    };
    if (!Number.isNaN(value)) {
      byKey.set(JSON.stringify([entry.model, entry.version, entry.metric]), entry);
    }
  }
  return [...byKey.values()];
}

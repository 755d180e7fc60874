import { FieldType, type DataFrame, type Field } from '@grafana/data';
import { readNumbers } from '../frames/readNumbers';
import type { PerformanceLine } from './performanceLine';

const nothing = Number.NaN;

/** Reads time series: every number column is a line, what it is of stands in its labels. */
export function readPerformanceSeries(frame: DataFrame, time: Field): PerformanceLine[] {
  const start = readNumbers(time, frame.length);
  return frame.fields
    .filter((field) => field.type === FieldType.number)
    .map((field) => {
      const values = readNumbers(field, frame.length);
      const { model = '', version = '', segment = '', metric = field.name, average = '', kind } = field.labels ?? {};
      return {
        model,
        version,
        segment,
        metric,
        average,
        kind: kind === 'estimated' ? 'estimated' : 'realised',
        frame,
        valueField: field,
        points: Array.from(values, (value, row) => ({
          start: start[row] ?? nothing,
          end: nothing,
          value,
          lower: nothing,
          upper: nothing,
          rows: nothing,
          labelledRows: nothing,
          labelMaturity: nothing,
          isComplete: true,
          row,
        })).sort((a, b) => a.start - b.start),
      };
    });
}

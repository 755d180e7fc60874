import { FieldType, type DataFrame, type Field } from '@grafana/data';
import { readNumbers } from '../frames/readNumbers';
import { completeness } from './completeness';
import type { DriftColumnName } from './driftGrid';
import { getDriftVerdict } from './getDriftVerdict';
import type { LooseDriftCells } from './looseDriftCells';

/** Reads the `series` view of `ratio`: each number column with a `column` label is one row of the strip. */
export function readDriftSeries(frame: DataFrame, time: Field): LooseDriftCells[] {
  const start = readNumbers(time, frame.length);
  return frame.fields
    .filter((field) => field.type === FieldType.number && field.labels?.column !== undefined)
    .map((field) => {
      const ratio = readNumbers(field, frame.length);
      return {
        source: {
          frame,
          fields: new Map<DriftColumnName, Field>([
            ['time', time],
            ['ratio', field],
          ]),
        },
        rows: [readRow(field.labels ?? {})],
        row: new Int32Array(frame.length),
        start,
        end: new Float64Array(frame.length).fill(Number.NaN),
        ratio,
        verdict: Uint8Array.from(ratio, (value) => getDriftVerdict('', undefined, value)),
        complete: new Uint8Array(frame.length).fill(completeness.unsaid),
      };
    });
}

function readRow(labels: Record<string, string>) {
  const { column = '', model = '', version = '', segment = '', kind = '', method = '' } = labels;
  return { column, model, version, segment, kind, method };
}

import type { CancelSignal } from '../../stores/cancelSignal';
import type { ColumnMeasure, PredictionLogStore } from '../../stores/predictionLogStore';
import type { ModelColumn } from '../models/modelLog';
import type { QualityReading, ReadSlices } from './qualityReading';

interface MeasuredCheck {
  check: string;
  /** What is measured of each column. */
  measures: (column: ModelColumn) => ColumnMeasure[];
  /** The value from a column's measures and the rows of the slice. */
  getValue: (values: ReadonlyArray<number | null>, rows: number, column: string) => number | null;
}

interface Source {
  store: PredictionLogStore;
  columns: readonly ModelColumn[];
  signal?: CancelSignal;
}

/** Reads checks from measures that the store takes of all columns in one scan. */
export function readMeasures({ store, columns, signal }: Source, checks: readonly MeasuredCheck[]): ReadSlices {
  let next = 0;
  const asked = columns.flatMap((column) =>
    checks.map(({ check, measures, getValue }) => {
      const own = measures(column);
      const first = next;
      next += own.length;
      return { column: column.name, check, getValue, measures: own, first };
    })
  );
  return async (slices) => {
    const answer = await store.measureColumns(
      { ...slices, measures: asked.flatMap(({ measures }) => measures) },
      signal
    );
    return answer.flatMap(({ window, segment, rows, values }) =>
      asked.map(({ column, check, getValue, measures, first }): QualityReading => ({
        window,
        segment,
        rows,
        column,
        check,
        value: getValue(values.slice(first, first + measures.length), rows, column),
      }))
    );
  };
}

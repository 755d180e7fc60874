import type { ColumnMeasure } from '../../stores/predictionLogStore';
import type { CheckRequest } from './qualityReading';

/** Measures of the whole reference, whatever the query's filters: a list a column, empty where the reference has no rows. */
export async function measureWhole(
  { store, columns, reference, signal }: CheckRequest,
  measures: (column: string) => ColumnMeasure[]
): Promise<Map<string, Array<number | null>>> {
  if (reference === undefined) {
    return new Map();
  }
  const asked = columns.map(({ name }) => ({ name, measures: measures(name) }));
  const [slice] = await store.measureColumns(
    {
      selection: reference.whole,
      slicing: { windows: [] },
      measures: asked.flatMap((column) => column.measures),
    },
    signal
  );
  let next = 0;
  return new Map(
    asked.map(({ name, measures: own }) => {
      const values = slice?.values.slice(next, next + own.length) ?? [];
      next += own.length;
      return [name, values];
    })
  );
}

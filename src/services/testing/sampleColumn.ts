import type { SampledColumn, SampledValues } from '../../stores/rowSample';
import type { MemoryRow } from './buildMemoryStore';

/** A column of rows in memory, as a store samples it. */
export function sampleColumn(rows: readonly MemoryRow[], { column, kind }: SampledColumn): SampledValues {
  const values = rows.map((row) => row[column] ?? null);
  if (kind === 'numeric') {
    return { kind, values: Float64Array.from(values, (value) => (value === null ? Number.NaN : Number(value))) };
  }
  const names = [...new Set(values.flatMap((value) => (value === null ? [] : [String(value)])))];
  const places = new Map(names.map((name, place) => [name, place]));
  return { kind, names, codes: Int32Array.from(values, (value) => places.get(String(value)) ?? -1) };
}

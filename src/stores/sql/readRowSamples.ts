import type { RowSample, SampledColumn, SampledValues } from '../rowSample';
import { readResult } from './readResult';
import type { ResultReader } from './readResult';
import type { SqlResult } from './sqlEngine';

const firstColumn = 3;

/** The answer of `buildRowSample`, a sample a slice. */
export function readRowSamples(result: SqlResult, columns: readonly SampledColumn[]): RowSample[] {
  const reader = readResult(result);
  const [windows, held] = [0, 2].map((column) => reader.getNumbers(column));
  const segments = reader.getTexts(1);
  const samples: RowSample[] = [];
  for (let start = 0; start < result.rows;) {
    const window = windows?.[start] ?? 0;
    const segment = segments[start] ?? '';
    let end = start + 1;
    while (end < result.rows && windows?.[end] === window && (segments[end] ?? '') === segment) {
      end += 1;
    }
    samples.push({
      window,
      segment,
      rows: held?.[start] ?? 0,
      columns: columns.map(({ kind }, index) => readValues(reader, firstColumn + index, kind, start, end)),
    });
    start = end;
  }
  return samples;
}

function readValues(
  reader: ResultReader,
  column: number,
  kind: SampledValues['kind'],
  start: number,
  end: number
): SampledValues {
  if (kind === 'numeric') {
    return { kind, values: reader.getNumbers(column).slice(start, end) };
  }
  const texts = reader.getTexts(column);
  const places = new Map<string, number>();
  const codes = Int32Array.from({ length: end - start }, (_, row) => {
    const text = texts[start + row] ?? null;
    if (text === null) {
      return -1;
    }
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  });
  return { kind, names: [...places.keys()], codes };
}

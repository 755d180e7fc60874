import type { SampledColumn, SampledValues } from '../../../stores/rowSample';
import type { SampledRows } from './rowJob';

export function buildNoRows(columns: readonly SampledColumn[]): SampledRows {
  return { rows: 0, columns: columns.map(buildEmptyValues) };
}

function buildEmptyValues({ kind }: SampledColumn): SampledValues {
  return kind === 'numeric' ? { kind, values: new Float64Array(0) } : { kind, names: [], codes: new Int32Array(0) };
}

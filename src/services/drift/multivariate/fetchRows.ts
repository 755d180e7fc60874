import type { CancelSignal } from '../../../stores/cancelSignal';
import type { PredictionLogStore } from '../../../stores/predictionLogStore';
import type { SampledColumn, SampledValues, SampleRowsRequest } from '../../../stores/rowSample';
import type { SampledRows } from './rowJob';

/** Rows by slice; a slice without rows, or with fewer than may be shown, has none. */
export type RowTable = (window: number, segment: string) => SampledRows;

/** Rows of several columns from one scan of the log. */
export async function fetchRows(
  store: PredictionLogStore,
  request: SampleRowsRequest,
  minCount: number,
  signal?: CancelSignal
): Promise<RowTable> {
  const samples = await store.sampleRows(request, signal);
  const shown = samples.filter(({ rows }) => rows >= minCount);
  const held = new Map(shown.map((sample) => [`${sample.window} ${sample.segment}`, sample]));
  const none = { rows: 0, columns: request.columns.map(buildEmptyValues) };
  return (window, segment) => held.get(`${window} ${segment}`) ?? none;
}

function buildEmptyValues({ kind }: SampledColumn): SampledValues {
  return kind === 'numeric' ? { kind, values: new Float64Array(0) } : { kind, names: [], codes: new Int32Array(0) };
}

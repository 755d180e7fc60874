import type { CancelSignal } from '../../../stores/cancelSignal';
import type { PredictionLogStore } from '../../../stores/predictionLogStore';
import type { SampleRowsRequest } from '../../../stores/rowSample';
import { buildNoRows } from './buildNoRows';
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
  const none = buildNoRows(request.columns);
  return (window, segment) => held.get(`${window} ${segment}`) ?? none;
}

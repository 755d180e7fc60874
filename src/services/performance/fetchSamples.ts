import type { CancelSignal } from '../../stores/cancelSignal';
import type { PredictionLogStore } from '../../stores/predictionLogStore';
import type { RowSample, SampledColumn } from '../../stores/rowSample';
import { getCurrentSlices } from '../windows/getCurrentSlices';
import type { OutcomesRequest } from './fetchOutcomes';

/** Most rows of a window that an estimate looks at. */
const mostRows = 20_000;

interface SamplesRequest extends Pick<OutcomesRequest, 'plan' | 'shift' | 'selection' | 'segments'> {
  columns: readonly SampledColumn[];
  id: string | undefined;
}

/** For each segment and window, a sample of its rows; none where it has no rows. */
export async function fetchSamples(
  store: PredictionLogStore,
  { plan, shift, selection, segments, columns, id }: SamplesRequest,
  signal?: CancelSignal
): Promise<(segment: string, place: number) => RowSample | undefined> {
  const current = getCurrentSlices(plan, selection, shift);
  const slicing = { ...current.slicing, segment: segments.column };
  const samples = await store.sampleRows({ selection: current.selection, slicing, columns, id, mostRows }, signal);
  const getKey = (window: number, segment: string): string => `${window} ${segment}`;
  const index = new Map(samples.map((sample) => [getKey(sample.window, sample.segment), sample]));
  return (segment, place) => index.get(getKey(current.slices[place] ?? -1, segment));
}

import type { CancelSignal } from '../../stores/cancelSignal';
import type { PredictionLogStore } from '../../stores/predictionLogStore';
import type { SampledColumn } from '../../stores/rowSample';
import { fetchOutcomes } from './fetchOutcomes';
import type { OutcomesRequest } from './fetchOutcomes';
import { fetchSamples } from './fetchSamples';
import type { WindowParts } from './performanceCompute';

export interface WindowsRequest extends OutcomesRequest {
  /** Columns of which rows are needed; none: counts are enough. */
  sampled: readonly SampledColumn[];
  id: string | undefined;
}

/** For each segment and window, what was counted of it, and rows of it where some are needed. */
export async function fetchWindowParts(
  store: PredictionLogStore,
  { sampled, ...request }: WindowsRequest,
  signal?: CancelSignal
): Promise<(segment: string, place: number) => WindowParts> {
  const [getOutcomes, getSample] = await Promise.all([
    fetchOutcomes(store, request, signal),
    sampled.length > 0 ? fetchSamples(store, { ...request, columns: sampled }, signal) : undefined,
  ]);
  return (segment, place) => ({ outcomes: getOutcomes(segment, place), sample: getSample?.(segment, place) });
}

import type { CancelSignal } from '../../stores/cancelSignal';
import type { PredictionLogStore } from '../../stores/predictionLogStore';
import type { Reference } from './reference';

/** The first instant after the reference, in the log's time; null where the reference moves with the window or has no rows. */
export async function getReferenceEnd(
  store: PredictionLogStore,
  reference: Reference | undefined,
  signal?: CancelSignal
): Promise<number | null> {
  if (reference?.kind !== 'fixed') {
    return null;
  }
  const { whole } = reference;
  if (whole.to !== null) {
    return whole.to;
  }
  const counts = await store.countRows({ selection: whole, slicing: { windows: [] } }, signal);
  const last = counts[0]?.last;
  return last === undefined ? null : last + 1;
}

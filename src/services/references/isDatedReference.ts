import type { CancelSignal } from '../../stores/cancelSignal';
import type { PredictionLogStore } from '../../stores/predictionLogStore';
import type { FixedReference } from './reference';

interface Tools {
  store: Pick<PredictionLogStore, 'describeLog'>;
  signal?: CancelSignal;
}

/** Whether a reference's rows have times that it can be cut by: training data may have none. */
export async function isDatedReference({ store, signal }: Tools, { selection }: FixedReference): Promise<boolean> {
  const { columns } = await store.describeLog({ log: selection.log }, signal);
  return columns.some(({ name, time }) => name === selection.timestamp && time !== undefined);
}

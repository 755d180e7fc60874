import type { CancelSignal } from '../../stores/cancelSignal';
import type { PredictionLogStore } from '../../stores/predictionLogStore';
import { countVersions } from './countVersions';
import type { ModelLog } from './modelLog';

/** The versions that a model's log has rows of, in order of their names. None where no version is mapped. */
export async function listVersions(store: PredictionLogStore, log: ModelLog, signal?: CancelSignal): Promise<string[]> {
  const counts = await countVersions(store, log, signal);
  return counts.map(({ name }) => name).sort();
}

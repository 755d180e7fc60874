import type { CancelSignal } from '../../stores/cancelSignal';
import type { PredictionLogStore } from '../../stores/predictionLogStore';
import { buildSelection } from './buildSelection';
import type { ModelLog } from './modelLog';

const mostVersions = 1000;

/** The versions that a model's log has rows of, in order of their names. None where no version is mapped. */
export async function listVersions(store: PredictionLogStore, log: ModelLog, signal?: CancelSignal): Promise<string[]> {
  const column = log.settings.columns.version;
  if (column === undefined) {
    return [];
  }
  const values = await store.listValues({ selection: buildSelection(log, {}), column, limit: mostVersions }, signal);
  return values.map(({ name }) => name).sort();
}

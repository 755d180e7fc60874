import type { CancelSignal } from '../../stores/cancelSignal';
import type { NamedCount, PredictionLogStore } from '../../stores/predictionLogStore';
import { buildSelection } from './buildSelection';
import type { ModelLog } from './modelLog';

const mostVersions = 1000;

/** The versions that a model's log has rows of, with their number. None where no version is mapped. */
export async function countVersions(
  store: PredictionLogStore,
  log: ModelLog,
  signal?: CancelSignal
): Promise<NamedCount[]> {
  const column = log.settings.columns.version;
  if (column === undefined) {
    return [];
  }
  return store.listValues({ selection: buildSelection(log, {}), column, limit: mostVersions }, signal);
}

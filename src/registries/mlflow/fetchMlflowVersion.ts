import type { CancelSignal } from '../cancelSignal';
import type { VersionKey } from '../modelRegistry';
import type { MlflowApi } from './buildMlflowApi';
import { mlflowSchemas } from './mlflowSchemas';

interface TrainedVersion {
  /** The run that made it. MLflow 3 may know it by the logged model only. */
  run?: string;
  source?: string;
}

export async function fetchMlflowVersion(
  api: MlflowApi,
  { model, version }: VersionKey,
  signal?: CancelSignal
): Promise<TrainedVersion> {
  const parameters = { name: model, version };
  const { model_version: held } = await api.fetch('model-versions/get', parameters, mlflowSchemas.version, signal);
  const source = held.source;
  if (held.run_id !== undefined || held.model_id === undefined) {
    return { run: held.run_id, source };
  }
  const call = `logged-models/${encodeURIComponent(held.model_id)}`;
  const { model: logged } = await api.fetch(call, {}, mlflowSchemas.loggedModel, signal);
  return { run: logged.info.source_run_id, source };
}

import type { CancelSignal } from '../cancelSignal';
import type { VersionKey } from '../modelRegistry';
import type { KubeflowApi } from './buildKubeflowApi';
import { kubeflowSchemas } from './kubeflowSchemas';
import type { Artifact } from './kubeflowSchemas';

const pageSize = 200;

export interface VersionArtifacts {
  /** What hangs on the version itself: the model's files, data sets, metrics. */
  artifacts: Artifact[];
  /** The experiment run that made the model's files, where the registry holds it. */
  run?: string;
}

export async function fetchVersionArtifacts(
  api: KubeflowApi,
  { model, version }: VersionKey,
  signal?: CancelSignal
): Promise<VersionArtifacts> {
  const { id: parentResourceId } = await api.fetchOne(
    ['registered_model'],
    { name: model },
    kubeflowSchemas.named,
    signal
  );
  const query = { name: version, parentResourceId };
  const { id } = await api.fetchOne(['model_version'], query, kubeflowSchemas.named, signal);
  const artifacts: Artifact[] = [];
  for await (const page of api.list(
    ['model_versions', id, 'artifacts'],
    { pageSize },
    kubeflowSchemas.artifact,
    signal
  )) {
    artifacts.push(...page);
  }
  const run = artifacts.find(
    ({ artifactType, experimentRunId }) => artifactType === 'model-artifact' && experimentRunId
  );
  return { artifacts, run: run?.experimentRunId ?? undefined };
}

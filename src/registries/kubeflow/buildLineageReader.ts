import type { CancelSignal } from '../cancelSignal';
import type { Lineage, LineageReader } from '../modelRegistry';
import type { KubeflowApi } from './buildKubeflowApi';
import { fetchVersionArtifacts } from './fetchVersionArtifacts';
import { kubeflowSchemas } from './kubeflowSchemas';
import type { Artifact } from './kubeflowSchemas';

const pageSize = 200;

/** Where a version's files lie, the run that made them and the data sets of both. */
export function buildLineageReader(api: KubeflowApi): LineageReader {
  return {
    async fetchLineage(key, signal) {
      const { artifacts, run } = await fetchVersionArtifacts(api, key, signal);
      const file = artifacts.find(({ artifactType }) => artifactType === 'model-artifact');
      const ofRun = run === undefined ? [] : await listRunDatasets(api, run, signal);
      return {
        run: run === undefined ? getSourceRun(file) : await fetchRun(api, run, signal),
        datasets: getDatasets([...artifacts, ...ofRun]),
        source: file?.uri ?? undefined,
      };
    },
  };
}

/** A pipeline or another registry that made the files, where no experiment of this registry did. */
function getSourceRun(file: Artifact | undefined): Lineage['run'] {
  return file?.modelSourceId ? { id: file.modelSourceId, name: file.modelSourceName ?? undefined } : undefined;
}

async function fetchRun(api: KubeflowApi, id: string, signal?: CancelSignal): Promise<Lineage['run']> {
  const run = await api.fetchOne(['experiment_runs', id], {}, kubeflowSchemas.experimentRun, signal);
  return {
    id: run.id,
    name: run.name ?? undefined,
    user: run.owner ?? undefined,
    started: run.startTimeSinceEpoch,
    ended: run.endTimeSinceEpoch,
  };
}

async function listRunDatasets(api: KubeflowApi, run: string, signal?: CancelSignal): Promise<Artifact[]> {
  const found: Artifact[] = [];
  const path = ['experiment_runs', run, 'artifacts'];
  for await (const page of api.list(
    path,
    { artifactType: 'dataset-artifact', pageSize },
    kubeflowSchemas.artifact,
    signal
  )) {
    found.push(...page);
  }
  return found;
}

/** Each data set once, whether it hangs on the version, on its run or on both. */
function getDatasets(artifacts: readonly Artifact[]): Lineage['datasets'] {
  const found = new Map(
    artifacts
      .filter(({ artifactType }) => artifactType === 'dataset-artifact')
      .map((artifact) => [artifact.id, artifact] as const)
  );
  return [...found.values()].map(({ id, name, source, uri, digest }) => ({
    name: name ?? id,
    source: source ?? uri ?? undefined,
    digest: digest ?? undefined,
  }));
}

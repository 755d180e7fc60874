import type { Lineage, LineageReader } from '../modelRegistry';
import type { DatarobotApi } from './buildDatarobotApi';
import type { DatarobotVersion } from './datarobotSchemas';
import { fetchVersion } from './fetchVersion';

/** The model on the leaderboard or outside, and the data sets that it was trained and tested on. */
export function buildLineageReader(api: DatarobotApi, uiUrl: string): LineageReader {
  return {
    async fetchLineage(key, signal) {
      const { version } = await fetchVersion(api, key, signal);
      return {
        run: getRun(version, uiUrl),
        datasets: getDatasets(version),
        source: version.modelDescription?.location ?? undefined,
      };
    },
  };
}

function getRun({ modelId, sourceMeta, modelDescription }: DatarobotVersion, uiUrl: string): Lineage['run'] {
  if (!modelId) {
    return undefined;
  }
  const project = sourceMeta?.projectId;
  const model = `models/${encodeURIComponent(modelId)}`;
  return {
    id: modelId,
    name: sourceMeta?.projectName ?? undefined,
    user: modelDescription?.modelCreatorName ?? undefined,
    ended: modelDescription?.modelCreatedAt,
    url: project ? `${uiUrl}/projects/${encodeURIComponent(project)}/${model}` : undefined,
  };
}

function getDatasets({ datasets }: DatarobotVersion): Lineage['datasets'] {
  const build = (name: string | null | undefined, id: string | null | undefined, context: string) =>
    name || id ? [{ name: name ?? id ?? '', source: id ?? undefined, context }] : [];
  return [
    ...build(datasets?.datasetName, datasets?.trainingDataCatalogId, 'training'),
    ...build(datasets?.holdoutDatasetName, datasets?.holdoutDataCatalogId, 'holdout'),
  ];
}

import type { Lineage, LineageReader } from '../modelRegistry';
import type { MlflowApi } from './buildMlflowApi';
import type { MlflowLinks } from './buildMlflowLinks';
import { fetchMlflowVersion } from './fetchMlflowVersion';
import { mlflowSchemas } from './mlflowSchemas';
import type { MlflowRun } from './mlflowSchemas';

const contextTag = 'mlflow.data.context';

/** The run of a version, the data sets that it logged as its inputs, and where the files lie. */
export function buildMlflowLineage(api: MlflowApi, links: MlflowLinks): LineageReader {
  return {
    async fetchLineage(key, signal) {
      const { run: id, source } = await fetchMlflowVersion(api, key, signal);
      if (id === undefined) {
        return { datasets: [], source };
      }
      const { run } = await api.fetch('runs/get', { run_id: id }, mlflowSchemas.run, signal);
      return { run: buildRun(run, links), datasets: buildDatasets(run), source };
    },
  };
}

function buildRun({ info }: MlflowRun, links: MlflowLinks): Lineage['run'] {
  return {
    id: info.run_id,
    name: info.run_name,
    user: info.user_id,
    started: info.start_time,
    ended: info.end_time,
    url: info.experiment_id === undefined ? undefined : links.getRunUrl(info.experiment_id, info.run_id),
  };
}

function buildDatasets({ inputs }: MlflowRun): Lineage['datasets'] {
  return inputs.dataset_inputs.map(({ dataset, tags }) => ({
    name: dataset.name,
    source: dataset.source === undefined ? undefined : getLocation(dataset.source),
    digest: dataset.digest,
    context: tags.find(({ key }) => key === contextTag)?.value,
  }));
}

/** MLflow keeps a data set's source as JSON whose fields depend on its kind; an address is what people look for. */
function getLocation(source: string): string {
  const held = parseObject(source);
  const places = [held.uri, held.url, held.path].filter((place) => typeof place === 'string');
  return places[0] ?? source;
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}

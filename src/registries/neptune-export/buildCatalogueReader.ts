import type { CancelSignal } from '../cancelSignal';
import type { ModelRegistry } from '../modelRegistry';
import type { ExportReader } from './exportReader';
import { findEntities } from './findEntities';
import type { ExportEntity } from './findEntities';
import { findExperimentRuns } from './findExperimentRuns';
import { getExperiment } from './getExperiment';
import { parseModel } from './parseModel';
import { parseRunVersion } from './parseRunVersion';
import { parseVersion } from './parseVersion';
import { readAttributes } from './readAttributes';
import type { EntityAttributes } from './readAttributes';

/** An entity has files of its own, and a statement opens each of its files. */
const entitiesAPage = 100;

/** The models of Neptune's registry, and the experiments of projects that had none in it; their versions and runs. */
export function buildCatalogueReader(reader: ExportReader): Pick<ModelRegistry, 'listModels' | 'listVersions'> {
  return {
    async *listModels({ search = '' }, signal) {
      const entities = findEntities(await reader.listFiles(signal));
      const isWanted = ({ name }: { name: string }): boolean => name.toLowerCase().includes(search.toLowerCase());
      for await (const page of readPages(reader, selectScope(entities, 'models'), signal)) {
        yield* skipEmpty(page.map(parseModel).filter(isWanted));
      }
      const seen = new Set<string>();
      for await (const page of readPages(reader, findExperimentRuns(entities), signal)) {
        const fresh = page
          .flatMap((run) => getExperiment(run) ?? [])
          .filter((name) => !seen.has(name) && seen.add(name));
        yield* skipEmpty([...new Set(fresh)].map((name) => ({ name, aliases: [], properties: [] })).filter(isWanted));
      }
    },

    async *listVersions({ model }, signal) {
      const entities = findEntities(await reader.listFiles(signal));
      const isWanted = (version: { model: string }): boolean => model === undefined || version.model === model;
      for await (const page of readPages(reader, selectScope(entities, 'model_versions'), signal)) {
        yield* skipEmpty(page.map(parseVersion).filter(isWanted));
      }
      for await (const page of readPages(reader, findExperimentRuns(entities), signal)) {
        yield* skipEmpty(page.flatMap((run) => parseRunVersion(run) ?? []).filter(isWanted));
      }
    },
  };
}

function selectScope(entities: readonly ExportEntity[], wanted: ExportEntity['scope']): ExportEntity[] {
  return entities.filter(({ scope }) => scope === wanted);
}

async function* readPages(
  reader: ExportReader,
  entities: readonly ExportEntity[],
  signal?: CancelSignal
): AsyncIterable<EntityAttributes[]> {
  for (let start = 0; start < entities.length; start += entitiesAPage) {
    yield await readAttributes(reader, entities.slice(start, start + entitiesAPage), signal);
  }
}

function* skipEmpty<Item>(page: Item[]): Iterable<Item[]> {
  if (page.length > 0) {
    yield page;
  }
}

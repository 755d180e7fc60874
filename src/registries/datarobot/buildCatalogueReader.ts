import { mapConcurrently } from '../../core/work/mapConcurrently';
import type { CancelSignal } from '../cancelSignal';
import type { ModelRegistry, ModelVersion } from '../modelRegistry';
import type { DatarobotApi } from './buildDatarobotApi';
import { datarobotSchemas } from './datarobotSchemas';
import { findModelId } from './findModelId';
import { parseModel } from './parseModel';
import { parseVersion } from './parseVersion';

const modelsAtOnce = 8;

/** Registered models and their versions. DataRobot lists the versions of one model only, so all take a request a model. */
export function buildCatalogueReader(api: DatarobotApi): Pick<ModelRegistry, 'listModels' | 'listVersions'> {
  async function* listVersionsOf(model: string, id: string, signal?: CancelSignal): AsyncIterable<ModelVersion[]> {
    for await (const page of api.list(['registeredModels', id, 'versions'], {}, datarobotSchemas.version, signal)) {
      yield page.map((version) => parseVersion(version, model));
    }
  }

  return {
    async *listModels({ search = '' }, signal) {
      const wanted = search.toLowerCase();
      for await (const page of api.list(['registeredModels'], {}, datarobotSchemas.model, signal)) {
        const found = page.filter(({ name }) => name.toLowerCase().includes(wanted));
        if (found.length > 0) {
          yield found.map(parseModel);
        }
      }
    },

    async *listVersions({ model }, signal) {
      if (model !== undefined) {
        yield* listVersionsOf(model, await findModelId(api, model, signal), signal);
        return;
      }
      for await (const page of api.list(['registeredModels'], {}, datarobotSchemas.named, signal)) {
        for (let start = 0; start < page.length; start += modelsAtOnce) {
          const some = page.slice(start, start + modelsAtOnce);
          const versions = await mapConcurrently(some, modelsAtOnce, ({ name, id }) =>
            collect(listVersionsOf(name, id, signal))
          );
          yield* versions.filter((found) => found.length > 0);
        }
      }
    },
  };
}

async function collect(pages: AsyncIterable<ModelVersion[]>): Promise<ModelVersion[]> {
  const all: ModelVersion[] = [];
  for await (const page of pages) {
    all.push(...page);
  }
  return all;
}

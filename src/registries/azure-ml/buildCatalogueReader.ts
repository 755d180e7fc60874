import { mapConcurrently } from '../../core/work/mapConcurrently';
import type { CancelSignal } from '../cancelSignal';
import type { ModelRegistry, ModelVersion } from '../modelRegistry';
import { azureMlSchemas } from './azureMlSchemas';
import type { AzureModel } from './azureMlSchemas';
import type { ArmApi } from './buildArmApi';
import type { StudioLinks } from './buildStudioLinks';
import { parseModel } from './parseModel';
import { parseVersion } from './parseVersion';

const listViewType = 'All';
const modelsAtOnce = 8;

/** Models and versions, archived ones among them. Azure lists the versions of one model only, so all take a request a model. */
export function buildCatalogueReader(
  api: ArmApi,
  links: StudioLinks
): Pick<ModelRegistry, 'listModels' | 'listVersions'> {
  const listModelPages = (signal?: CancelSignal): AsyncIterable<AzureModel[]> =>
    api.list(['models'], { listViewType }, azureMlSchemas.model, signal);

  async function* listVersionsOf(model: string, signal?: CancelSignal): AsyncIterable<ModelVersion[]> {
    const pages = api.list(['models', model, 'versions'], { listViewType }, azureMlSchemas.version, signal);
    for await (const page of pages) {
      yield page.map((version) => parseVersion(version, model, links));
    }
  }

  return {
    async *listModels({ search = '' }, signal) {
      const wanted = search.toLowerCase();
      for await (const page of listModelPages(signal)) {
        const found = page.filter(({ name }) => name.toLowerCase().includes(wanted));
        if (found.length > 0) {
          yield found.map((model) => parseModel(model, links));
        }
      }
    },

    async *listVersions({ model }, signal) {
      if (model !== undefined) {
        yield* listVersionsOf(model, signal);
        return;
      }
      for await (const page of listModelPages(signal)) {
        for (let start = 0; start < page.length; start += modelsAtOnce) {
          const some = page.slice(start, start + modelsAtOnce);
          const versions = await mapConcurrently(some, modelsAtOnce, ({ name }) =>
            collect(listVersionsOf(name, signal))
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

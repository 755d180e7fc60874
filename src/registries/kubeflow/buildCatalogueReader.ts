import { mapConcurrently } from '../../core/work/mapConcurrently';
import type { CancelSignal } from '../cancelSignal';
import type { ModelRegistry } from '../modelRegistry';
import type { KubeflowApi } from './buildKubeflowApi';
import { buildNameFilter } from './buildNameFilter';
import { buildNameLookup } from './buildNameLookup';
import type { NameLookup } from './buildNameLookup';
import { kubeflowSchemas } from './kubeflowSchemas';
import { parseModel } from './parseModel';
import { parseVersion } from './parseVersion';

const pageSize = 500;
const mostLookups = 8;

/** Models, and versions of one model or of all. */
export function buildCatalogueReader(
  api: KubeflowApi,
  uiUrl: string | undefined
): Pick<ModelRegistry, 'listModels' | 'listVersions'> {
  return {
    async *listModels({ search = '' }, signal) {
      const filterQuery = search === '' ? undefined : buildNameFilter(search);
      const wanted = search.toLowerCase();
      const pages = api.list(['registered_models'], { pageSize, filterQuery }, kubeflowSchemas.registeredModel, signal);
      for await (const page of pages) {
        const found = page.filter(({ name }) => name.toLowerCase().includes(wanted));
        if (found.length > 0) {
          yield found.map((model) => parseModel(model, uiUrl));
        }
      }
    },

    async *listVersions({ model }, signal) {
      const models = buildNameLookup(api, 'registered_models', signal);
      const path = model === undefined ? ['model_versions'] : await findVersionsOf(api, model, models, signal);
      if (model === undefined) {
        await rememberModels(api, models, signal);
      }
      for await (const page of api.list(path, { pageSize }, kubeflowSchemas.modelVersion, signal)) {
        const names = await mapConcurrently(page, mostLookups, (version) => models.getName(version.registeredModelId));
        yield page.flatMap((version, index) => parseVersion(version, names[index], uiUrl) ?? []);
      }
    },
  };
}

async function findVersionsOf(
  api: KubeflowApi,
  model: string,
  models: NameLookup,
  signal?: CancelSignal
): Promise<string[]> {
  const { id, name } = await api.fetchOne(['registered_model'], { name: model }, kubeflowSchemas.named, signal);
  models.remember(id, name);
  return ['registered_models', id, 'versions'];
}

/** A version names its model by id alone; one list of all models is far less than a request a model. */
async function rememberModels(api: KubeflowApi, models: NameLookup, signal?: CancelSignal): Promise<void> {
  for await (const page of api.list(['registered_models'], { pageSize }, kubeflowSchemas.named, signal)) {
    page.forEach(({ id, name }) => models.remember(id, name));
  }
}

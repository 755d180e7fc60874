import type { z } from 'zod';
import type { ModelRegistry, ModelVersion, RegisteredModel } from '../modelRegistry';
import { RegistryError } from '../registryError';
import type { MlflowApi } from './buildMlflowApi';
import type { MlflowLinks } from './buildMlflowLinks';
import { mlflowSchemas } from './mlflowSchemas';
import { parseMlflowModel } from './parseMlflowModel';
import { parseMlflowVersion } from './parseMlflowVersion';
import { quoteText } from './quoteText';

const modelsAPage = 200;
const versionsAPage = 1000;

/** Models and versions in order of their names, so that what is changed while pages are read moves nothing between them. */
export function buildMlflowCatalogue(
  api: MlflowApi,
  links: MlflowLinks
): Pick<ModelRegistry, 'listModels' | 'listVersions'> {
  return {
    async *listModels({ search = '' }, signal) {
      const pattern = search === '' ? undefined : quoteText(`%${search}%`);
      const parameters = {
        max_results: modelsAPage,
        order_by: 'name ASC',
        filter: pattern === undefined ? undefined : `name ILIKE ${pattern}`,
      };
      const read = {
        schema: mlflowSchemas.modelPage,
        getItems: (page: z.output<typeof mlflowSchemas.modelPage>): RegisteredModel[] =>
          page.registered_models.map((model) => parseMlflowModel(model, links)),
      };
      for await (const page of api.list('registered-models/search', parameters, read, signal)) {
        const found = page.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
        if (found.length > 0) {
          yield found;
        }
      }
    },
    async *listVersions({ model }, signal) {
      const parameters = {
        max_results: versionsAPage,
        order_by: 'name ASC',
        filter: model === undefined ? undefined : `name = ${requireQuoted(api.id, model)}`,
      };
      const read = {
        schema: mlflowSchemas.versionPage,
        getItems: (page: z.output<typeof mlflowSchemas.versionPage>): ModelVersion[] =>
          page.model_versions.map((version) => parseMlflowVersion(version, links)),
      };
      yield* api.list('model-versions/search', parameters, read, signal);
    },
  };
}

function requireQuoted(id: string, name: string): string {
  const quoted = quoteText(name);
  if (quoted === undefined) {
    throw new RegistryError(
      'bad_request',
      `Registry "${id}" can't be asked for the model ${name}: its filter has no way to write that name.`,
      'Ask for all versions, or rename the model.'
    );
  }
  return quoted;
}

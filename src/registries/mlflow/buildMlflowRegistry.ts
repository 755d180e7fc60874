import type { RegistrySettingsOf } from '../../schema/settings/registrySettings';
import { buildHttpAuthorizer } from '../http/buildHttpAuthorizer';
import type { ModelRegistry } from '../modelRegistry';
import type { RegistryParts } from '../registryParts';
import { buildMlflowApi } from './buildMlflowApi';
import { buildMlflowCatalogue } from './buildMlflowCatalogue';
import { buildMlflowEvents } from './buildMlflowEvents';
import { buildMlflowLineage } from './buildMlflowLineage';
import { buildMlflowLinks } from './buildMlflowLinks';
import { buildMlflowRunMetrics } from './buildMlflowRunMetrics';
import { mlflowSchemas } from './mlflowSchemas';

/** MLflow 2.x and 3.x by the REST API that both have. */
export function buildMlflowRegistry(
  settings: RegistrySettingsOf<'mlflow'>,
  { send, clock, getSecret }: RegistryParts
): ModelRegistry {
  const { id, url, uiUrl, authentication } = settings;
  const authorizer = buildHttpAuthorizer(id, authentication, getSecret);
  const api = buildMlflowApi({ id, send, authorizer, clock }, url);
  const links = buildMlflowLinks(uiUrl ?? url);
  return {
    id,
    type: 'mlflow',
    async check(signal) {
      await api.fetch('registered-models/search', { max_results: 1 }, mlflowSchemas.modelPage, signal);
      const version = await api.fetchServerVersion(signal);
      return { server: version === undefined ? 'MLflow' : `MLflow ${version}`, warnings: [] };
    },
    ...buildMlflowCatalogue(api, links),
    runMetrics: buildMlflowRunMetrics(api),
    lineage: buildMlflowLineage(api, links),
    events: buildMlflowEvents(api, links),
  };
}

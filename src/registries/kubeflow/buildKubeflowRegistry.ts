import { z } from 'zod';
import type { RegistrySettingsOf } from '../../schema/settings/registrySettings';
import { buildHttpAuthorizer } from '../http/buildHttpAuthorizer';
import type { ModelRegistry } from '../modelRegistry';
import type { RegistryParts } from '../registryParts';
import { buildCatalogueReader } from './buildCatalogueReader';
import { buildDeploymentReader } from './buildDeploymentReader';
import { buildKubeflowApi } from './buildKubeflowApi';
import { buildLineageReader } from './buildLineageReader';
import { buildRunMetricReader } from './buildRunMetricReader';

/** Kubeflow Hub, known as Model Registry, by its REST API v1alpha3. It has neither aliases nor stages. */
export function buildKubeflowRegistry(
  settings: RegistrySettingsOf<'kubeflow'>,
  { send, clock, getSecret }: RegistryParts
): ModelRegistry {
  const { id, url, authentication } = settings;
  const authorizer = buildHttpAuthorizer(id, authentication, getSecret);
  const api = buildKubeflowApi({ id, send, authorizer, clock }, url);
  return {
    id,
    type: 'kubeflow',
    async check(signal) {
      await api.fetchOne(['registered_models'], { pageSize: 1 }, z.object({ size: z.number() }), signal);
      return { server: 'Kubeflow Model Registry v1alpha3', warnings: [] };
    },
    ...buildCatalogueReader(api, settings.uiUrl?.replace(/\/+$/, '')),
    deployments: buildDeploymentReader(api),
    runMetrics: buildRunMetricReader(api),
    lineage: buildLineageReader(api),
  };
}

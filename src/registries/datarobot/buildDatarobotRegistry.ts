import { z } from 'zod';
import type { RegistrySettingsOf } from '../../schema/settings/registrySettings';
import { buildHttpAuthorizer } from '../http/buildHttpAuthorizer';
import type { ModelRegistry } from '../modelRegistry';
import type { RegistryParts } from '../registryParts';
import { buildCatalogueReader } from './buildCatalogueReader';
import { buildDatarobotApi } from './buildDatarobotApi';
import { buildDeploymentReader } from './buildDeploymentReader';
import { buildLineageReader } from './buildLineageReader';
import { buildRunMetricReader } from './buildRunMetricReader';
import { datarobotSchemas } from './datarobotSchemas';

/** DataRobot's registry and its deployments, which may serve models from anywhere. */
export function buildDatarobotRegistry(
  { id, url, uiUrl }: RegistrySettingsOf<'datarobot'>,
  { send, clock, getSecret }: RegistryParts
): ModelRegistry {
  const authorizer = buildHttpAuthorizer(id, { type: 'bearer' }, getSecret);
  const api = buildDatarobotApi({ id, send, authorizer, clock }, url);
  const pages = (uiUrl ?? url.replace(/\/api\/v2\/*$/, '')).replace(/\/+$/, '');
  return {
    id,
    type: 'datarobot',
    async check(signal) {
      const { versionString } = await api.fetchOne(['version'], {}, datarobotSchemas.serverVersion, signal);
      await api.fetchOne(['registeredModels'], { limit: 1 }, z.object({ data: z.array(z.unknown()) }), signal);
      return { server: `DataRobot API ${versionString ?? 'v2'}`, warnings: [] };
    },
    ...buildCatalogueReader(api),
    deployments: buildDeploymentReader(api, pages),
    runMetrics: buildRunMetricReader(api, clock),
    lineage: buildLineageReader(api, pages),
  };
}

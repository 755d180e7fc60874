import { z } from 'zod';
import type { RegistrySettingsOf } from '../../schema/settings/registrySettings';
import { hideSecrets } from '../http/hideSecrets';
import type { HttpClient } from '../http/httpClient';
import type { ModelRegistry } from '../modelRegistry';
import type { RegistryParts } from '../registryParts';
import { buildArmApi } from './buildArmApi';
import { buildCatalogueReader } from './buildCatalogueReader';
import { buildClientCredentials } from './buildClientCredentials';
import { buildDeploymentReader } from './buildDeploymentReader';
import { buildLineageReader } from './buildLineageReader';
import { buildStudioLinks } from './buildStudioLinks';

/** A workspace or a registry of Azure Machine Learning. Endpoints belong to workspaces, so a registry has no deployments. */
export function buildAzureMlRegistry(settings: RegistrySettingsOf<'azure-ml'>, parts: RegistryParts): ModelRegistry {
  const { id, loginUrl, tenant, client, scope } = settings;
  const audience = settings.url.replace(/\/+$/, '');
  const authorizer = buildClientCredentials({ id, loginUrl, tenant, client, audience }, parts);
  const api = buildArmApi({ id, send: hideToken(parts.send), authorizer, clock: parts.clock }, settings);
  const links = buildStudioLinks(settings);
  return {
    id,
    type: 'azure-ml',
    async check(signal) {
      await api.fetchOne(['models'], z.object({ value: z.array(z.unknown()) }), signal);
      return { server: `Azure Machine Learning ${scope.kind} ${scope.name}`, warnings: [] };
    },
    ...buildCatalogueReader(api, links),
    deployments: scope.kind === 'workspace' ? buildDeploymentReader(api, links) : undefined,
    lineage: buildLineageReader(api, links),
  };
}

/** Tokens are had on the way, so they are hidden request by request where an answer repeats them. */
function hideToken(send: HttpClient): HttpClient {
  return (request, signal) => {
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
    return hideSecrets(send, [token])(request, signal);
  };
}

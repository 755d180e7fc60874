import { mapConcurrently } from '../../core/work/mapConcurrently';
import { buildTextProperties } from '../buildTextProperties';
import type { DeploymentReader, ModelDeployment } from '../modelRegistry';
import { azureMlSchemas } from './azureMlSchemas';
import type { AzureDeployment, AzureEndpoint } from './azureMlSchemas';
import type { ArmApi } from './buildArmApi';
import type { StudioLinks } from './buildStudioLinks';
import { parseModelReference } from './parseModelReference';

const mostRequests = 8;

/** Deployments of a workspace's online endpoints, each with its share of the endpoint's traffic. */
export function buildDeploymentReader(api: ArmApi, links: StudioLinks): DeploymentReader {
  return {
    async *listDeployments(signal) {
      for await (const page of api.list(['onlineEndpoints'], {}, azureMlSchemas.endpoint, signal)) {
        yield (
          await mapConcurrently(page, mostRequests, async (endpoint) => {
            const path = ['onlineEndpoints', endpoint.name, 'deployments'];
            const deployments: ModelDeployment[] = [];
            for await (const found of api.list(path, {}, azureMlSchemas.deployment, signal)) {
              deployments.push(...found.map((deployment) => parseDeployment(deployment, endpoint, links)));
            }
            return deployments;
          })
        ).flat();
      }
    },
  };
}

const states = new Map<string, ModelDeployment['state']>([
  ['Succeeded', 'serving'],
  ['Creating', 'starting'],
  ['Updating', 'starting'],
  ['Scaling', 'serving'],
  ['Deleting', 'stopped'],
  ['Failed', 'failed'],
  ['Canceled', 'failed'],
]);

function parseDeployment(
  { id, name, tags, systemData, properties }: AzureDeployment,
  endpoint: AzureEndpoint,
  links: StudioLinks
): ModelDeployment {
  const reference = parseModelReference(properties.model ?? '');
  const { traffic } = endpoint.properties;
  return {
    id,
    name,
    model: reference?.model,
    version: reference?.version,
    target: endpoint.name,
    traffic: traffic ? (traffic[name] ?? 0) / 100 : undefined,
    state: states.get(properties.provisioningState ?? '') ?? 'unknown',
    created: systemData.created,
    updated: systemData.updated,
    properties: buildTextProperties({
      model_registry: reference?.registry,
      compute_type: properties.endpointComputeType,
      instance_type: properties.instanceType,
      ...tags,
    }),
    url: links.getEndpointUrl(endpoint.name),
  };
}

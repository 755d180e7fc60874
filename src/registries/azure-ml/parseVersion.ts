import { buildTextProperties } from '../buildTextProperties';
import type { ModelVersion, VersionStatus } from '../modelRegistry';
import type { AzureVersion } from './azureMlSchemas';
import type { StudioLinks } from './buildStudioLinks';

export function parseVersion(
  { name: version, systemData, properties }: AzureVersion,
  model: string,
  links: StudioLinks
): ModelVersion {
  const flavors = Object.keys(properties.flavors ?? {}).join(', ');
  return {
    model,
    version,
    description: properties.description ?? undefined,
    created: systemData.created,
    updated: systemData.updated,
    author: systemData.author,
    aliases: [],
    stage: properties.stage,
    status: getStatus(properties),
    run: properties.jobName ?? undefined,
    source: properties.modelUri ?? undefined,
    properties: buildTextProperties({
      model_type: properties.modelType,
      flavors,
      ...properties.properties,
      ...properties.tags,
    }),
    url: links.getVersionUrl(model, version),
  };
}

const states = new Map<string, VersionStatus['state']>([
  ['Succeeded', 'ready'],
  ['Creating', 'pending'],
  ['Updating', 'pending'],
  ['Deleting', 'pending'],
  ['Failed', 'failed'],
  ['Canceled', 'failed'],
]);

function getStatus({ isArchived, provisioningState }: AzureVersion['properties']): VersionStatus | undefined {
  if (isArchived === true) {
    return { state: 'archived' };
  }
  const state = states.get(provisioningState ?? '');
  return state && { state, message: state === 'failed' ? `Provisioning: ${provisioningState}` : undefined };
}

import { buildTextProperties } from '../buildTextProperties';
import type { RegisteredModel } from '../modelRegistry';
import type { AzureModel } from './azureMlSchemas';
import type { StudioLinks } from './buildStudioLinks';

/** A model has no page of its own in the studio, so the link leads to its latest version. */
export function parseModel({ name, systemData, properties }: AzureModel, links: StudioLinks): RegisteredModel {
  const { latestVersion } = properties;
  return {
    name,
    description: properties.description ?? undefined,
    created: systemData.created,
    updated: systemData.updated,
    aliases: [],
    properties: [
      ...buildTextProperties({ ...properties.properties, ...properties.tags }),
      ...(properties.isArchived === true ? [{ name: 'archived', type: 'boolean', value: true } as const] : []),
    ],
    url: latestVersion ? links.getVersionUrl(name, latestVersion) : undefined,
  };
}

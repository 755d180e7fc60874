import type { ModelVersion, Property } from '../../registries/modelRegistry';
import { cutText } from './cutText';
import type { CatalogueVersion } from './registryCatalogue';

/** A version with the aliases that its model names for it beside its own. Long texts are cut. */
export function compactVersion(registry: string, version: ModelVersion, aliases: readonly string[]): CatalogueVersion {
  return {
    registry,
    model: version.model,
    version: version.version,
    created: version.created ?? null,
    updated: version.updated ?? null,
    aliases: [...new Set([...version.aliases, ...aliases])].join(', '),
    stage: version.stage ?? '',
    approval: version.approval ?? '',
    status: version.status?.state ?? '',
    author: version.author ?? '',
    description: cutText(version.description ?? ''),
    run: version.run ?? '',
    source: cutText(version.source ?? ''),
    properties: cutText(version.properties.map(formatProperty).join(', ')),
    url: version.url ?? '',
    serving: '',
    rows: null,
  };
}

function formatProperty(property: Property): string {
  const value = property.type === 'time' ? new Date(property.value).toISOString() : String(property.value);
  return `${property.name}=${value}`;
}

import type { ModelVersion } from '../modelRegistry';
import { getExperiment } from './getExperiment';
import { parseProperties } from './parseProperties';
import type { EntityAttributes } from './readAttributes';

/** A run as a version of its experiment. */
export function parseRunVersion(run: EntityAttributes): ModelVersion | undefined {
  const model = getExperiment(run);
  if (model === undefined) {
    return undefined;
  }
  const { attributes, id } = run;
  return {
    model,
    version: id,
    description: attributes.get('sys/description')?.asText ?? undefined,
    created: attributes.get('sys/creation_time')?.asNumber ?? undefined,
    updated: attributes.get('sys/modification_time')?.asNumber ?? undefined,
    author: attributes.get('sys/owner')?.asText ?? undefined,
    aliases: [],
    status: attributes.get('sys/trashed')?.asNumber === 1 ? { state: 'archived', message: 'In the trash.' } : undefined,
    run: id,
    properties: parseProperties(run),
  };
}

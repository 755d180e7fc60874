import type { ModelVersion } from '../modelRegistry';
import { parseProperties } from './parseProperties';
import type { EntityAttributes } from './readAttributes';

/** A version of Neptune's registry, whose id is its model's id, a dash and its number. */
export function parseVersion(version: EntityAttributes): ModelVersion {
  const { attributes, id } = version;
  const getText = (path: string): string | undefined => attributes.get(path)?.asText ?? undefined;
  const [, prefix = id, number = id] = /^(.+)-(\d+)$/.exec(id) ?? [];
  const stage = getText('sys/stage');
  return {
    model: getText('sys/model_id') ?? prefix,
    version: number,
    description: getText('sys/description'),
    created: attributes.get('sys/creation_time')?.asNumber ?? undefined,
    updated: attributes.get('sys/modification_time')?.asNumber ?? undefined,
    author: getText('sys/owner'),
    aliases: [],
    stage: stage === 'none' ? undefined : stage,
    status: attributes.get('sys/trashed')?.asNumber === 1 ? { state: 'archived', message: 'In the trash.' } : undefined,
    run: getText('run/id'),
    properties: parseProperties(version),
  };
}

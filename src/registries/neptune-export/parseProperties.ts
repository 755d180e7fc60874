import type { Property } from '../modelRegistry';
import type { Attribute } from './attributeSchema';
import type { EntityAttributes } from './readAttributes';

/** What people logged, and the tags; Neptune's own attributes besides these have places of their own or say nothing of a model. */
export function parseProperties({ attributes }: EntityAttributes): Property[] {
  return [...attributes.values()]
    .filter(({ path }) => !path.startsWith('sys/') || shown.has(path))
    .flatMap(parseProperty);
}

const shown = new Set(['sys/name', 'sys/tags', 'sys/group_tags']);

function parseProperty({ path, type, asText, asNumber }: Attribute): Property[] {
  const name = path.replace(/^sys\//, '');
  if (type === 'string' || type === 'string_set' || (type === 'int' && !Number.isSafeInteger(asNumber))) {
    return asText === null || asText === '' ? [] : [{ name, type: 'text', value: asText }];
  }
  if (asNumber === null || !Number.isFinite(asNumber)) {
    return [];
  }
  switch (type) {
    case 'bool':
      return [{ name, type: 'boolean', value: asNumber !== 0 }];
    case 'datetime':
      return [{ name, type: 'time', value: asNumber }];
    default:
      return [{ name, type: 'number', value: asNumber }];
  }
}

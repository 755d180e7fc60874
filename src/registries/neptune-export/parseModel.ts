import type { RegisteredModel } from '../modelRegistry';
import { parseProperties } from './parseProperties';
import type { EntityAttributes } from './readAttributes';

/** A model of Neptune's own registry. Its id is its name: what people called it need not be unique. */
export function parseModel(model: EntityAttributes): RegisteredModel {
  const { attributes } = model;
  return {
    name: model.id,
    description: attributes.get('sys/description')?.asText ?? undefined,
    created: attributes.get('sys/creation_time')?.asNumber ?? undefined,
    updated: attributes.get('sys/modification_time')?.asNumber ?? undefined,
    aliases: [],
    properties: [{ name: 'project', type: 'text', value: model.project }, ...parseProperties(model)],
  };
}

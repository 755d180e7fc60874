import { buildTextProperties } from '../buildTextProperties';
import type { RegisteredModel } from '../modelRegistry';
import type { DatarobotModel } from './datarobotSchemas';

export function parseModel(model: DatarobotModel): RegisteredModel {
  return {
    name: model.name,
    description: model.description ?? undefined,
    created: model.createdAt,
    updated: model.modifiedAt,
    aliases: [],
    properties: [
      ...buildTextProperties({ target: model.target?.name, target_type: model.target?.type }),
      ...(model.isArchived === true ? [{ name: 'archived', type: 'boolean', value: true } as const] : []),
    ],
  };
}

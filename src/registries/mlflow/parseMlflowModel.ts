import { buildTextProperties } from '../buildTextProperties';
import type { RegisteredModel } from '../modelRegistry';
import type { MlflowLinks } from './buildMlflowLinks';
import type { MlflowModel } from './mlflowSchemas';

/** A registered model in the port's words. */
export function parseMlflowModel(held: MlflowModel, links: MlflowLinks): RegisteredModel {
  return {
    name: held.name,
    description: held.description,
    created: held.creation_timestamp,
    updated: held.last_updated_timestamp,
    aliases: held.aliases,
    properties: buildTextProperties(Object.fromEntries(held.tags.map(({ key, value }) => [key, value]))),
    url: links.getModelUrl(held.name),
  };
}

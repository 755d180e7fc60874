import { z } from 'zod';
import { isoTimeSchema } from '../isoTimeSchema';
import type { RegistryNews } from '../registryNews';

const name = z.string().min(1);
const version = z.union([z.string().min(1), z.int()]).transform(String);

const deliverySchema = z.discriminatedUnion('entity', [
  z.object({
    entity: z.literal('model_version'),
    action: z.string(),
    timestamp: isoTimeSchema,
    data: z.object({ name, version }),
  }),
  z.object({
    entity: z.literal('model_version_alias'),
    action: z.string(),
    timestamp: isoTimeSchema,
    data: z.object({ name, alias: name, version: version.optional() }),
  }),
]);

/** What a delivery of MLflow's webhooks tells; nothing where it tells no event, such as a tag. */
export function parseMlflowDelivery(body: unknown): RegistryNews | undefined {
  const parsed = deliverySchema.safeParse(body);
  if (!parsed.success) {
    return undefined;
  }
  const { entity, action, timestamp: time, data } = parsed.data;
  if (entity === 'model_version') {
    return action === 'created'
      ? { kind: 'version_created', model: data.name, version: data.version, time }
      : undefined;
  }
  const { name: model, alias } = data;
  if (action === 'deleted') {
    return { kind: 'alias_moved', model, alias, time };
  }
  return action === 'created' && data.version !== undefined
    ? { kind: 'alias_moved', model, alias, version: data.version, time }
    : undefined;
}

import { z } from 'zod';
import type { Property } from '../modelRegistry';

const valueSchema = z.discriminatedUnion('metadataType', [
  z.object({ metadataType: z.literal('MetadataStringValue'), string_value: z.string() }),
  z.object({ metadataType: z.literal('MetadataIntValue'), int_value: z.coerce.string() }),
  z.object({ metadataType: z.literal('MetadataDoubleValue'), double_value: z.number() }),
  z.object({ metadataType: z.literal('MetadataBoolValue'), bool_value: z.boolean() }),
  z.object({ metadataType: z.literal('MetadataStructValue'), struct_value: z.string() }),
  z.object({ metadataType: z.literal('MetadataProtoValue'), proto_value: z.string() }),
]);

/** Custom properties with the types that their metadata give them. One of a type that isn't known is left out. */
export const customPropertiesSchema = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((properties) => Object.entries(properties ?? {}).flatMap(([name, value]) => parseProperty(name, value)));

function parseProperty(name: string, value: unknown): Property[] {
  const parsed = valueSchema.safeParse(value);
  return parsed.success ? [buildProperty(name, parsed.data)] : [];
}

function buildProperty(name: string, value: z.output<typeof valueSchema>): Property {
  switch (value.metadataType) {
    case 'MetadataStringValue':
      return { name, type: 'text', value: value.string_value };
    case 'MetadataIntValue':
      return buildInteger(name, value.int_value);
    case 'MetadataDoubleValue':
      return { name, type: 'number', value: value.double_value };
    case 'MetadataBoolValue':
      return { name, type: 'boolean', value: value.bool_value };
    case 'MetadataStructValue':
      return { name, type: 'text', value: value.struct_value };
    case 'MetadataProtoValue':
      return { name, type: 'text', value: value.proto_value };
  }
}

/** Integers travel as texts; one that a number can't hold exactly stays a text. */
function buildInteger(name: string, text: string): Property {
  const number = Number(text);
  return text.trim() !== '' && Number.isSafeInteger(number)
    ? { name, type: 'number', value: number }
    : { name, type: 'text', value: text };
}

import { z } from 'zod';

const text = z.string();
const number = z.number();

/** One attribute of an entity, with its value in the type that the exporter gives it. */
export type Attribute = z.output<typeof attributeSchema>;

/** A row of `attributeColumns`: project, entity, path, type, the value as text and as number. */
export const attributeSchema = z
  .tuple([text, text, text, text, text.nullable(), number.nullable()])
  .transform(([project, entity, path, type, asText, asNumber]) => ({ project, entity, path, type, asText, asNumber }));

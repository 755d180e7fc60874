import type { CancelSignal } from '../cancelSignal';
import { RegistryError } from '../registryError';
import { attributeSchema } from './attributeSchema';
import type { Attribute } from './attributeSchema';
import type { ExportReader } from './exportReader';
import type { ExportEntity } from './findEntities';

const text = `
  SELECT project_id, run_id, attribute_path, attribute_type,
    CASE attribute_type
      WHEN 'string' THEN string_value
      WHEN 'int' THEN CAST(int_value AS VARCHAR)
      WHEN 'string_set' THEN array_to_string(list_sort(string_set_value), ', ')
    END,
    CAST(CASE attribute_type
      WHEN 'int' THEN int_value
      WHEN 'float' THEN float_value
      WHEN 'bool' THEN CAST(bool_value AS INTEGER)
      WHEN 'datetime' THEN epoch_ms(datetime_value)
    END AS DOUBLE)
  FROM read_parquet($1, union_by_name = true)
  WHERE attribute_type IN ('string', 'int', 'float', 'bool', 'datetime', 'string_set')
  ORDER BY run_id, attribute_path`;

/** What an entity is, without its series and files. */
export interface EntityAttributes {
  project: string;
  id: string;
  attributes: Map<string, Attribute>;
}

/** The single values of some entities, entity by entity. */
export async function readAttributes(
  reader: ExportReader,
  entities: readonly ExportEntity[],
  signal?: CancelSignal
): Promise<EntityAttributes[]> {
  if (entities.length === 0) {
    return [];
  }
  const rows = await reader.readRows({ text, files: entities.flatMap(({ files }) => files), values: [] }, signal);
  const found = new Map<string, EntityAttributes>();
  for (const row of rows) {
    const attribute = parseAttribute(row);
    const key = `${attribute.project}\n${attribute.entity}`;
    const held = found.get(key) ?? { project: attribute.project, id: attribute.entity, attributes: new Map() };
    held.attributes.set(attribute.path, attribute);
    found.set(key, held);
  }
  return [...found.values()];
}

function parseAttribute(row: ReadonlyArray<string | number | null>): Attribute {
  const parsed = attributeSchema.safeParse(row);
  if (!parsed.success) {
    throw new RegistryError(
      'malformed',
      'The export has an attribute without a project, a run, a path or a type.',
      "Export again with Neptune's exporter; its files are read as they are."
    );
  }
  return parsed.data;
}

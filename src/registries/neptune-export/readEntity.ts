import { z } from 'zod';
import type { CancelSignal } from '../cancelSignal';
import type { ExportReader } from './exportReader';
import type { ExportEntity } from './findEntities';
import { readAttributes } from './readAttributes';
import type { EntityAttributes } from './readAttributes';

const text = 'SELECT project_id, run_id FROM read_parquet($1, union_by_name = true) LIMIT 1';

const identitySchema = z.tuple([z.string(), z.string()]);

/** One entity. Series can be exported without single values, and then it is known by its id alone. */
export async function readEntity(
  reader: ExportReader,
  entity: ExportEntity,
  signal?: CancelSignal
): Promise<EntityAttributes | undefined> {
  const [details] = await readAttributes(reader, [entity], signal);
  if (details) {
    return details;
  }
  const [identity] = await reader.readRows({ text, files: entity.files, values: [] }, signal);
  const parsed = identitySchema.safeParse(identity);
  return parsed.success ? { project: parsed.data[0], id: parsed.data[1], attributes: new Map() } : undefined;
}

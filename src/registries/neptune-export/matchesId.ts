import type { ExportEntity } from './findEntities';

/** Whether an entity's files can be those of an id: the exporter replaces what a file name can't hold and adds a digest. */
export function matchesId({ key }: ExportEntity, id: string): boolean {
  const name = key.slice(key.lastIndexOf('/') + 1);
  return name.replace(/-[0-9a-f]{16}$/, '') === id.replace(/[^\p{L}\p{N}_-]/gu, '_');
}

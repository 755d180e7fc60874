export type EntityScope = 'runs' | 'models' | 'model_versions';

/** A run, model or model version of the export, and the files that hold it. */
export interface ExportEntity {
  scope: EntityScope;
  /** The folder of its project and the start of its files' names: unique in the export. */
  key: string;
  /** The folder of its project, which is named after the project. */
  project: string;
  files: string[];
}

/**
 * Groups files named `<entity>_part_<n>.parquet` by entity. Part 0 gets its name last, so an entity without it is still
 * being written, or its export broke off: it is left out.
 */
export function findEntities(files: readonly string[]): ExportEntity[] {
  const found = new Map<string, ExportEntity & { isFinished: boolean }>();
  for (const file of files) {
    const match = /^(.*\/)?([^/]+)_part_(\d+)\.parquet$/.exec(file);
    if (!match) {
      continue;
    }
    const [, folder = '', name = '', part] = match;
    const key = folder + name;
    const entity = found.get(key) ?? { ...getPlace(folder), key, files: [], isFinished: false };
    entity.files.push(file);
    entity.isFinished ||= Number(part) === 0;
    found.set(key, entity);
  }
  return [...found.values()].filter(({ isFinished }) => isFinished);
}

function getPlace(folder: string): Pick<ExportEntity, 'scope' | 'project'> {
  const parts = folder.split('/').filter((part) => part !== '');
  const last = parts.at(-1);
  const isScoped = (last === 'models' || last === 'model_versions') && parts.length > 1;
  return isScoped ? { scope: last, project: parts.at(-2) ?? '' } : { scope: 'runs', project: last ?? '' };
}

import { isRecord, type StoredOptions } from './isRecord';

/** What turns options of one version into those of the next, by the version they are in. */
export type Migrations = Readonly<Record<number, (stored: StoredOptions) => StoredOptions>>;

/** Steps stored options up to a version. Options of a later one are left as they are. */
export function runMigrations(options: unknown, migrations: Migrations, version: number): StoredOptions {
  const stored = isRecord(options) ? { ...options } : {};
  let migrated: StoredOptions = stored;
  for (let from = getVersion(stored); from < version; from++) {
    migrated = migrations[from]?.(migrated) ?? migrated;
  }
  return migrated;
}

function getVersion({ v }: StoredOptions): number {
  return typeof v === 'number' && Number.isInteger(v) && v >= 0 ? v : 0;
}

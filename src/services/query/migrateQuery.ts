import { queryVersion } from '../../schema/query/common';
import { QueryError } from '../queryError';

export type RawQuery = Record<string, unknown>;

/** Steps from one stored version to the next: `migrations[1]` turns a query of version 1 into one of version 2. */
const migrations: Record<number, (query: RawQuery) => RawQuery> = {};

/** Brings a stored query to the version that this build reads. A query without `v` is of version 1. */
export function migrateQuery(query: RawQuery): RawQuery {
  const stored = query.v ?? 1;
  if (typeof stored !== 'number' || !Number.isInteger(stored) || stored < 1) {
    throw new QueryError(`The query's version "v" is ${JSON.stringify(stored)}`, `Set "v" to ${queryVersion}.`);
  }
  if (stored > queryVersion) {
    throw new QueryError(
      `The query was stored by a newer Plumbline (version ${stored}; this one reads up to ${queryVersion})`,
      'Update the plugin, or edit and save the query with this one.'
    );
  }
  let migrated = query;
  for (let version = stored; version < queryVersion; version++) {
    migrated = migrations[version]?.(migrated) ?? migrated;
  }
  return { ...migrated, v: queryVersion };
}

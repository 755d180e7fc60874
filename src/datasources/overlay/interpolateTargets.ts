import type { ScopedVars } from '@grafana/data';
import { getTemplateSrv } from '@grafana/runtime';
import type { DataSourceRef } from '@grafana/schema';
import type { StoredQuery } from './storedQuery';

/**
 * The queries with their variables replaced, for Explore and for copies. Grafana wants them at once, so the inner data
 * source can't be loaded and asked; a variable of several values is written as Grafana writes it by default.
 */
export function interpolateTargets(
  queries: StoredQuery[],
  datasource: DataSourceRef,
  scopedVars: ScopedVars
): StoredQuery[] {
  const replace = (text: string): string => getTemplateSrv().replace(text, scopedVars);
  return queries.map((query) => ({
    ...query,
    datasource,
    ...(query.target && {
      target: {
        datasource: { ...query.target.datasource, uid: replace(query.target.datasource.uid) },
        query: Object.fromEntries(
          Object.entries(query.target.query).map(([key, value]) => [key, replaceIn(value, replace)])
        ),
      },
    }),
  }));
}

function replaceIn(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') {
    return replace(value);
  }
  if (Array.isArray(value)) {
    return value.map((entry) => replaceIn(entry, replace));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, replaceIn(entry, replace)]));
  }
  return value;
}

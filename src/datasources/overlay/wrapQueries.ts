import type { DataSourceRef } from '@grafana/schema';
import { overlayPluginId } from '../../schema/domain/overlayPluginId';
import type { StoredQuery } from './storedQuery';

/** Queries of another data source as targets of overlay queries; those that are overlay queries already stay. */
export function wrapQueries(queries: StoredQuery[], origin: DataSourceRef): StoredQuery[] {
  if (origin.type === overlayPluginId) {
    return queries;
  }
  return queries.map(({ refId, hide, datasource, ...query }) => {
    const { uid = origin.uid ?? '', type = origin.type } = datasource ?? origin;
    return { refId, hide, target: { datasource: { uid, type }, query: { refId, ...query } } };
  });
}

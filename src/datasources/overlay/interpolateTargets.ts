import type { ScopedVars } from '@grafana/data';
import { getTemplateSrv } from '@grafana/runtime';
import type { DataSourceRef } from '@grafana/schema';
import { replaceVariables } from '../../lookback/target/replaceVariables';
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
    ...(query.target && { target: replaceVariables(query.target, replace) }),
  }));
}

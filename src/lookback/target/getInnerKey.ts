import { getTemplateSrv } from '@grafana/runtime';
import type { InnerRequest } from './askInnerQuery';

/** What tells one inner query from another: data source, query with its variables replaced, ad hoc filters, zone. */
export function getInnerKey({ inner, outer }: InnerRequest): string {
  // Grafana's own interval follows the zoom; the pinned step takes its place.
  const variables = Object.fromEntries(Object.entries(outer.scopedVars).filter(([name]) => !isInterval(name)));
  const query = getTemplateSrv().replace(JSON.stringify(inner.target.query), variables);
  return JSON.stringify([inner.dataSource.uid, query, outer.filters ?? [], outer.timezone]);
}

function isInterval(name: string): boolean {
  return name === '__interval' || name === '__interval_ms';
}

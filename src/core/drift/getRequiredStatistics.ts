import type { ColumnKind } from './driftTypes';

/** What has to be fetched of a reference: numbers as sorted values with counts, text as counts by category. */
export function getRequiredStatistics(kind: ColumnKind): 'values' | 'categories' {
  return kind === 'numeric' ? 'values' : 'categories';
}

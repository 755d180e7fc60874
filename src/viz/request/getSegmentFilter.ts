import type { DataQuery } from '@grafana/schema';

/** One segment of a query as a filter beside those that it has; nothing where it isn't cut into segments. */
export function getSegmentFilter(target: DataQuery, segment: string): { filters?: unknown[] } {
  const column: unknown = 'segmentBy' in target ? target.segmentBy : undefined;
  if (typeof column !== 'string' || column === '' || segment === '') {
    return {};
  }
  const filters: unknown = 'filters' in target ? target.filters : undefined;
  const given: unknown[] = Array.isArray(filters) ? filters : [];
  return { filters: [...given, { column, operator: '=', value: segment }] };
}

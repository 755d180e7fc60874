import type { Filter } from '../../schema/query/filter';
import type { Privacy } from './listSegments';

interface Conditions {
  filters?: readonly Filter[];
  segmentBy?: string;
}

/** Rows below which a window's numbers are withheld: only where the query picks out a group. */
export function getMinCount({ filters = [], segmentBy }: Conditions, { minCount }: Privacy): number {
  return filters.length > 0 || segmentBy !== undefined ? minCount : 0;
}

import type { ColumnStatistics, RequiredStatistics } from '../../core/drift/driftTypes';

/** The statistics of no rows, of the kind that is required. */
export function buildEmptyStatistics(required: RequiredStatistics): ColumnStatistics {
  switch (required.type) {
    case 'bins':
      return { type: 'bins', edges: required.edges, counts: new Float64Array(required.edges.length + 1), missing: 0 };
    case 'categories':
      return { type: 'categories', categories: [], counts: new Float64Array(0), missing: 0 };
    case 'values':
      return { type: 'values', values: new Float64Array(0), counts: new Float64Array(0), missing: 0, infinite: 0 };
  }
}

import type { DriftQuery } from '../../schema/query/driftQuery';
import type { Labels } from '../frames/labelledPoint';

interface Subject {
  model: string;
  segment: string;
  /** Absent where the columns are taken together. */
  column?: string;
}

/** What was asked, not what it was resolved to, so that an alert instance keeps its identity. */
export function getDriftLabels(query: DriftQuery, { model, segment, column }: Subject): Labels {
  return {
    model,
    version: query.version ?? 'all',
    ...(column === undefined ? {} : { column }),
    method: query.method,
    ...(query.segmentBy === undefined ? {} : { segment }),
  };
}

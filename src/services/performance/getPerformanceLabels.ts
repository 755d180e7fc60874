import type { PerformanceQuery } from '../../schema/query/performanceQuery';
import type { Labels } from '../frames/labelledPoint';
import type { PerformanceKind } from './performanceCell';

interface Subject {
  model: string;
  metric: string;
  kind: PerformanceKind;
  segment: string;
}

/** Labels of a value: what was asked, so that an alert instance keeps its identity. */
export function getPerformanceLabels(query: PerformanceQuery, { model, metric, kind, segment }: Subject): Labels {
  return {
    model,
    version: query.version ?? 'all',
    metric,
    ...(query.average === undefined ? {} : { average: query.average }),
    ...(query.k === undefined ? {} : { k: String(query.k) }),
    kind,
    ...(query.segmentBy === undefined ? {} : { segment }),
  };
}

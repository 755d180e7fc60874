import { fetchAttributionView } from '../attribution/fetchAttributionView';
import { fetchDriftView } from '../drift/fetchDriftView';
import type { ViewParts } from '../frames/viewParts';
import { fetchHealthView } from '../health/fetchHealthView';
import { fetchPerformanceView } from '../performance/fetchPerformanceView';
import { fetchQualityView } from '../quality/fetchQualityView';
import type { ServiceContext } from '../serviceContext';
import type { resolveSeriesQuery } from './resolveSeriesQuery';

/** The answer that holds the series of a query. */
export function fetchSeriesView(
  query: ReturnType<typeof resolveSeriesQuery>,
  context: ServiceContext
): Promise<ViewParts> {
  switch (query.queryType) {
    case 'drift':
      return fetchDriftView(query, context);
    case 'performance':
      return fetchPerformanceView(query, context);
    case 'health':
      return fetchHealthView(query, context);
    case 'quality':
      return fetchQualityView(query, context);
    case 'attribution':
      return fetchAttributionView(query, context);
  }
}

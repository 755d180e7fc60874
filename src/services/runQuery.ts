import type { Frame } from '../schema/frames/frame';
import type { ModelsDataSourceQuery } from '../schema/query/modelsDataSourceQuery';
import { computeAttribution } from './attribution/computeAttribution';
import { computeChangePoints } from './changePoints/computeChangePoints';
import { computeDistribution } from './distribution/computeDistribution';
import { computeDrift } from './drift/computeDrift';
import { listEvents } from './events/listEvents';
import { computeHealth } from './health/computeHealth';
import { fetchLineage } from './catalogue/fetchLineage';
import { fetchRunMetrics } from './catalogue/fetchRunMetrics';
import { listModels } from './catalogue/listModels';
import { listModelVersions } from './catalogue/listModelVersions';
import { listNames } from './lists/listNames';
import { computePerformance } from './performance/computePerformance';
import { computeQuality } from './quality/computeQuality';
import { assertAllowedInRule } from './query/assertAllowedInRule';
import type { ServiceContext } from './serviceContext';

/** A query over prediction logs: those over other data sources need no store. */
export type LogQuery = Exclude<ModelsDataSourceQuery, { queryType: 'anomalies' }>;

/** Answers a query over prediction logs. */
export async function runQuery(query: LogQuery, context: ServiceContext): Promise<Frame[]> {
  if (context.request.isAlert) {
    assertAllowedInRule(query);
  }
  switch (query.queryType) {
    case 'drift':
      return computeDrift(query, context);
    case 'distribution':
      return computeDistribution(query, context);
    case 'health':
      return computeHealth(query, context);
    case 'performance':
      return computePerformance(query, context);
    case 'quality':
      return computeQuality(query, context);
    case 'attribution':
      return computeAttribution(query, context);
    case 'changePoints':
      return computeChangePoints(query, context);
    case 'models':
      return listModels(query, context);
    case 'versions':
      return listModelVersions(query, context);
    case 'runMetrics':
      return fetchRunMetrics(query, context);
    case 'lineage':
      return fetchLineage(query, context);
    case 'events':
      return listEvents(query, context);
    case 'list':
      return listNames(query, context);
  }
}

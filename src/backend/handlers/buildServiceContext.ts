import type { ServiceContext, ServiceRequest } from '../../services/serviceContext';
import type { BackendParts } from './backendParts';
import type { DataSourceInstance } from './dataSourceInstance';

const hour = 3_600_000;

/** What a use case needs for one call. A call that isn't a query is about the last hour. */
export function buildServiceContext(
  { compute, trace }: BackendParts,
  { uid, settings, store, catalogue, shelves, eventLogs }: DataSourceInstance,
  request: Partial<ServiceRequest>
): ServiceContext {
  const now = Date.now();
  return {
    dataSourceUid: uid,
    settings,
    store,
    catalogue,
    shelves,
    eventLogs,
    compute,
    trace,
    request: { range: { from: now - hour, to: now }, maxDataPoints: 1000, isAlert: false, now, ...request },
  };
}

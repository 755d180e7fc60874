import { dataSourceSettingsSchema } from '../../schema/settings/dataSourceSettings';
import type { DataSourceSettings } from '../../schema/settings/dataSourceSettings';
import { buildCatalogue } from '../catalogue/buildCatalogue';
import type { RegistryEntry } from '../catalogue/registryEntry';
import { buildInlineCompute } from '../drift/buildInlineCompute';
import type { EventLogs } from '../events/eventLog';
import { openAnswerShelves } from '../drift/openAnswerShelves';
import type { ServiceContext, ServiceRequest } from '../serviceContext';
import { buildMemoryStore } from './buildMemoryStore';
import type { MemoryLogs } from './buildMemoryStore';

interface TestContextOptions {
  logs: MemoryLogs;
  settings: unknown;
  registries?: RegistryEntry[];
  eventLogs?: EventLogs;
  request: Partial<ServiceRequest> & Pick<ServiceRequest, 'range'>;
}

/** A context on logs in memory: nothing is remembered or traced, and arithmetic happens in this thread. */
export function buildTestContext({
  logs,
  settings,
  registries = [],
  eventLogs,
  request,
}: TestContextOptions): ServiceContext {
  const parsed: DataSourceSettings = dataSourceSettingsSchema.parse(settings);
  return {
    dataSourceUid: 'models',
    settings: parsed,
    store: buildMemoryStore(logs),
    catalogue: buildCatalogue(registries, {
      timeToLive: 60_000,
      pause: 10_000,
      mostModels: 50_000,
      mostVersions: 200_000,
      now: () => request.now ?? request.range.to,
    }),
    eventLogs,
    compute: buildInlineCompute(),
    shelves: openAnswerShelves({ openShelf: () => ({ remember: (_sources, _key, build) => build() }) }),
    trace: { collect: async (work) => ({ value: await work(), statements: [] }), record: () => undefined },
    request: { maxDataPoints: 1000, isAlert: false, now: request.range.to, ...request },
  };
}

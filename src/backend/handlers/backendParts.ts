import type { ModelRegistry } from '../../registries/modelRegistry';
import type { StoreSettings } from '../../schema/settings/dataSourceSettings';
import type { LookBackCaches } from '../../services/anomalies/history/lookBackCaches';
import type { RegistrySettings } from '../../schema/settings/registrySettings';
import type { DriftCompute } from '../../services/drift/driftCompute';
import type { PerformanceCompute } from '../../services/performance/performanceCompute';
import type { EventLogs } from '../../services/events/eventLog';
import type { GrafanaApi } from '../../services/grafana/grafanaApi';
import type { Memo } from '../../services/memo';
import type { StatementTrace } from '../../services/statementTrace';
import type { PredictionLogStore } from '../../stores/predictionLogStore';
import type { QueryMetrics } from './buildQueryMetrics';
import type { LoopTurns } from './LoopTurns';

/** What the handlers work with; main.ts puts it together. */
export interface BackendParts {
  openStore: (settings: StoreSettings) => PredictionLogStore;
  /** Throws a RegistryError where the settings can't work. */
  openRegistry: (settings: RegistrySettings, secureJsonData: Readonly<Record<string, string>>) => ModelRegistry;
  compute: DriftCompute & PerformanceCompute;
  memo: Memo;
  trace: StatementTrace;
  metrics: QueryMetrics;
  /** Grafana, as a call names it: with its configuration and the data source's secrets. */
  openGrafana: (origins: {
    config: Readonly<Record<string, string>>;
    secrets: Readonly<Record<string, string>>;
  }) => GrafanaApi;
  /** Where what is observed of registries is kept. Absent without the operator's `state_dir`. */
  openEventLogs?: (orgId: number, uid: string) => EventLogs;
  /** Called where a registry could not be observed for another reason than its own. */
  onFailedLook: (registry: string, error: unknown) => void;
  /** What is remembered of other data sources' series. */
  lookBack: LookBackCaches;
  /** For arithmetic that isn't done in a thread of its own. */
  turns: LoopTurns;
}

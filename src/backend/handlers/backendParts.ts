import type { StoreSettings } from '../../schema/settings/dataSourceSettings';
import type { DriftCompute } from '../../services/drift/driftCompute';
import type { PerformanceCompute } from '../../services/performance/performanceCompute';
import type { Memo } from '../../services/memo';
import type { StatementTrace } from '../../services/statementTrace';
import type { PredictionLogStore } from '../../stores/predictionLogStore';
import type { QueryMetrics } from './buildQueryMetrics';

/** What the handlers work with; main.ts puts it together. */
export interface BackendParts {
  openStore: (settings: StoreSettings) => PredictionLogStore;
  compute: DriftCompute & PerformanceCompute;
  memo: Memo;
  trace: StatementTrace;
  metrics: QueryMetrics;
}

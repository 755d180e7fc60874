import type { DataSourceSettings } from '../schema/settings/dataSourceSettings';
import type { CancelSignal } from '../stores/cancelSignal';
import type { PredictionLogStore } from '../stores/predictionLogStore';
import type { Catalogue } from './catalogue/buildCatalogue';
import type { DriftCompute } from './drift/driftCompute';
import type { AnswerShelves } from './drift/openAnswerShelves';
import type { EventLogs } from './events/eventLog';
import type { PerformanceCompute } from './performance/performanceCompute';
import type { StatementTrace } from './statementTrace';
import type { TimeRange } from './windows/analysisWindow';

/** What the use cases work with: all of it comes from outside. */
export interface ServiceContext {
  /** Of the data source that is asked, for links that lead back to it. */
  dataSourceUid: string;
  settings: DataSourceSettings;
  store: PredictionLogStore;
  catalogue: Catalogue;
  /** What is kept of the registries. Absent where the operator has named no place for it. */
  eventLogs?: EventLogs;
  compute: DriftCompute & PerformanceCompute;
  shelves: AnswerShelves;
  trace: StatementTrace;
  request: ServiceRequest;
}

export interface ServiceRequest {
  range: TimeRange;
  maxDataPoints: number;
  /** Whether an alert rule asks, which can evaluate some answers only. */
  isAlert: boolean;
  /** The machine's clock; only `shift: {to: "now"}` reads it. */
  now: number;
  signal?: CancelSignal;
}

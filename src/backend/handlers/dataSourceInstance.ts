import type { DataSourceSettings } from '../../schema/settings/dataSourceSettings';
import type { Catalogue } from '../../services/catalogue/buildCatalogue';
import type { AnswerShelves } from '../../services/drift/openAnswerShelves';
import type { EventLogs } from '../../services/events/eventLog';
import type { PredictionLogStore } from '../../stores/predictionLogStore';

/** A data source as it is configured at the moment, with what is kept open for it. */
export interface DataSourceInstance {
  uid: string;
  settings: DataSourceSettings;
  store: PredictionLogStore;
  catalogue: Catalogue;
  shelves: AnswerShelves;
  /** What is kept of its registries. Absent without the operator's `state_dir`. */
  eventLogs?: EventLogs;
  close: () => void;
}

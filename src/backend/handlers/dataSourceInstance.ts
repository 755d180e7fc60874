import type { DataSourceSettings } from '../../schema/settings/dataSourceSettings';
import type { Catalogue } from '../../services/catalogue/buildCatalogue';
import type { AnswerShelves } from '../../services/drift/openAnswerShelves';
import type { PredictionLogStore } from '../../stores/predictionLogStore';

/** A data source as it is configured at the moment, with what is kept open for it. */
export interface DataSourceInstance {
  settings: DataSourceSettings;
  store: PredictionLogStore;
  catalogue: Catalogue;
  shelves: AnswerShelves;
}

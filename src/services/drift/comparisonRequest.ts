import type { ColumnDriftMethod, Convention } from '../../schema/query/driftMethod';
import type { DriftNoise } from '../../schema/query/driftQuery';
import type { CancelSignal } from '../../stores/cancelSignal';
import type { PredictionLogStore, RowSelection } from '../../stores/predictionLogStore';
import type { ModelColumn, ModelLog } from '../models/modelLog';
import type { WindowReference } from '../references/reference';
import type { Segmentation } from '../segments/listSegments';
import type { WindowPlan } from '../windows/windowPlan';
import type { DriftCompute } from './driftCompute';

/** Everything that decides how the columns of one model are compared. */
export interface ComparisonRequest {
  log: ModelLog;
  columns: ModelColumn[];
  plan: WindowPlan;
  reference: WindowReference;
  /** The rows that are judged, without bounds in time. */
  selection: RowSelection;
  segments: Segmentation;
  method: ColumnDriftMethod;
  convention: Convention;
  threshold?: number;
  noise: DriftNoise;
  /** Whether the scores keep their parts by bin. */
  contributions: boolean;
  /** Windows of fewer rows are treated as empty where the query picks out a group. */
  minCount: number;
}

export interface ComparisonTools {
  store: PredictionLogStore;
  compute: DriftCompute;
  signal?: CancelSignal;
}

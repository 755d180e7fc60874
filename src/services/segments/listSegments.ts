import type { PredictionLogStore, RowSelection } from '../../stores/predictionLogStore';
import type { CancelSignal } from '../../stores/cancelSignal';
import { getModelColumn } from '../models/getModelColumn';
import type { ModelLog } from '../models/modelLog';
import { QueryError } from '../queryError';
import type { TimeRange } from '../windows/analysisWindow';
import { canBeSegmented } from './canBeSegmented';

export interface Privacy {
  minCount: number;
  maxCategories: number;
}

/** The values of a column that are told apart, or the one empty name for all rows together. */
export interface Segmentation {
  column?: string;
  names: string[];
  /** Whether there are more values than may be named. */
  truncated: boolean;
}

interface SegmentRequest {
  segmentBy?: string;
  selection: RowSelection;
  range: TimeRange;
  privacy: Privacy;
}

/** The segments of the time range with enough rows to be named, the largest first when there are too many. */
export async function listSegments(
  store: PredictionLogStore,
  log: ModelLog,
  { segmentBy, selection, range, privacy }: SegmentRequest,
  signal?: CancelSignal
): Promise<Segmentation> {
  if (segmentBy === undefined) {
    return { names: [''], truncated: false };
  }
  const column = getModelColumn(log, segmentBy);
  if (!canBeSegmented(column)) {
    throw new QueryError(
      `Column "${column.name}" of model "${log.model}" is numeric, so its values make no segments`,
      'Choose a text or boolean column, or list it under "columns.segments" in the data source\'s settings.'
    );
  }
  const bounded = { ...selection, from: range.from - log.shift, to: range.to - log.shift };
  const values = await store.listValues(
    { selection: bounded, column: column.name, limit: privacy.maxCategories + 1 },
    signal
  );
  const shown = values.filter(({ rows }) => rows >= privacy.minCount).slice(0, privacy.maxCategories);
  return {
    column: column.name,
    names: shown.map(({ name }) => name).sort(),
    truncated: values.length > privacy.maxCategories,
  };
}

import type { QueryWindow } from '../../schema/query/window';
import type { CancelSignal } from '../../stores/cancelSignal';
import type { PredictionLogStore, RowSelection } from '../../stores/predictionLogStore';
import type { ModelLog } from '../models/modelLog';
import { getReferenceEnd } from '../references/getReferenceEnd';
import type { Reference } from '../references/reference';
import type { TimeRange } from './analysisWindow';
import { buildRowWindowPlan } from './buildRowWindowPlan';
import { buildTimeWindowPlan } from './buildTimeWindowPlan';
import type { WindowPlan } from './windowPlan';

export interface WindowPlanOptions {
  window: QueryWindow | undefined;
  range: TimeRange;
  /** Whether only the last complete window is wanted. */
  latest: boolean;
  /** Most windows that `auto` gives. */
  maxPoints: number;
  /** Most windows of the answer. */
  limit: number;
  selection: RowSelection;
  /** Blocks of rows are counted from its end. */
  reference?: Reference;
  signal?: CancelSignal;
}

/** The windows of a query. */
export async function buildWindowPlan(
  store: PredictionLogStore,
  log: ModelLog,
  { window, selection, reference, ...options }: WindowPlanOptions
): Promise<WindowPlan> {
  if (window === undefined || 'every' in window) {
    return buildTimeWindowPlan(log, { window, ...options });
  }
  const origin = await getReferenceEnd(store, reference, options.signal);
  return buildRowWindowPlan(store, log, { size: window.rows, origin, selection, ...options });
}

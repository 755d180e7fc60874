import type { QueryWindow } from '../../schema/query/window';
import type { RowSelection } from '../../stores/predictionLogStore';
import type { ModelLog } from '../models/modelLog';
import type { Reference } from '../references/reference';
import type { ServiceContext } from '../serviceContext';
import { buildWindowPlan } from '../windows/buildWindowPlan';
import type { WindowPlan } from '../windows/windowPlan';

interface Asked {
  window: QueryWindow | undefined;
  selection: RowSelection;
  /** Blocks of rows are counted from its end. */
  reference: Reference | undefined;
}

/**
 * The last window of the range, as a plan of one. Blocks of rows may share an instant with the next one, so of these the last
 * that also ends within the range.
 */
export async function selectWindow(
  { store, request }: ServiceContext,
  log: ModelLog,
  asked: Asked
): Promise<WindowPlan> {
  const { range, maxDataPoints, signal } = request;
  const plan = await buildWindowPlan(store, log, {
    ...asked,
    range,
    latest: false,
    maxPoints: maxDataPoints,
    limit: 2,
    signal,
  });
  const within = plan.windows.map((window) => window.end <= range.to).lastIndexOf(true);
  const place = plan.kind === 'rows' && within >= 0 ? within : plan.windows.length - 1;
  const windows = plan.windows.slice(Math.max(0, place), place + 1);
  return plan.kind === 'rows'
    ? { ...plan, windows, numbers: plan.numbers.slice(Math.max(0, place), place + 1) }
    : { ...plan, windows };
}

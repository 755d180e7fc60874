import type { QueryWindow } from '../../schema/query/window';
import type { RowSelection } from '../../stores/predictionLogStore';
import type { ModelLog } from '../models/modelLog';
import type { ServiceContext } from '../serviceContext';

/** Rows from which drift of the usual thresholds can be told with a dozen features. */
const rowsPerWindow = 300;

interface Asked {
  window: QueryWindow | undefined;
  selection: RowSelection;
}

/** Most windows that `auto` may give: no more than the panel has room for, and so few that a window holds enough rows for a verdict. */
export async function getMaxPoints(
  { store, request }: ServiceContext,
  log: ModelLog,
  { window, selection }: Asked
): Promise<number> {
  const { range, maxDataPoints, signal } = request;
  if (window === undefined || 'rows' in window || window.every !== 'auto') {
    return maxDataPoints;
  }
  const bounded = { ...selection, from: range.from - log.shift, to: range.to - log.shift };
  const counts = await store.countRows({ selection: bounded, slicing: { windows: [] } }, signal);
  return Math.max(1, Math.min(maxDataPoints, Math.floor((counts[0]?.rows ?? 0) / rowsPerWindow)));
}

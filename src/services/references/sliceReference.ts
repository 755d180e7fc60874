import type { Slicing, TimeWindow } from '../../stores/predictionLogStore';
import type { ModelLog } from '../models/modelLog';
import { buildTimeWindows } from '../windows/buildTimeWindows';
import type { WindowPlan } from '../windows/windowPlan';
import { mostReferenceWindows } from './mostReferenceWindows';

/** The span of a reference, cut into windows as a plan cuts the log. In the log's time. */
export function sliceReference(plan: WindowPlan, log: ModelLog, span: TimeWindow): Slicing {
  if (plan.kind === 'rows') {
    return { windows: [], rowBlocks: { ...plan.blocks, origin: span.start } };
  }
  if (plan.grid !== undefined) {
    const range = { from: span.start + log.shift, to: span.end + log.shift };
    const { windows } = buildTimeWindows(plan.grid, range, 0, mostReferenceWindows);
    return { windows: windows.map(({ start, end }) => ({ start: start - log.shift, end: end - log.shift })) };
  }
  const [whole] = plan.windows;
  const length = whole === undefined ? span.end - span.start : whole.end - whole.start;
  const count = Math.min(mostReferenceWindows, Math.ceil((span.end - span.start) / length));
  return {
    windows: Array.from({ length: count }, (_, index) => ({
      start: span.start + index * length,
      end: span.start + (index + 1) * length,
    })),
  };
}

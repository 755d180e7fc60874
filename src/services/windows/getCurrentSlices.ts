import type { RowSelection, Slicing, TimeWindow } from '../../stores/predictionLogStore';
import type { WindowPlan } from './windowPlan';

/** How to ask a store for the windows of a plan. */
export interface CurrentSlices {
  selection: RowSelection;
  slicing: Slicing;
  /** The slice of each window of the plan. */
  slices: number[];
}

/** The windows of a plan as a store cuts them, in the log's time. `shift` is what the log's times lack. */
export function getCurrentSlices(plan: WindowPlan, selection: RowSelection, shift: number): CurrentSlices {
  const first = plan.windows[0];
  const last = plan.windows.at(-1);
  const bounded = {
    ...selection,
    from: first === undefined ? selection.from : first.start - shift,
    to: last === undefined ? selection.to : last.until - shift,
  };
  if (plan.kind === 'rows') {
    return { selection: bounded, slicing: { windows: [], rowBlocks: plan.blocks }, slices: plan.numbers };
  }
  const windows = plan.windows.map(({ start, until }): TimeWindow => ({ start: start - shift, end: until - shift }));
  return { selection: bounded, slicing: { windows }, slices: windows.map((_, index) => index) };
}

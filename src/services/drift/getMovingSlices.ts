import type { TimeWindow } from '../../stores/predictionLogStore';
import { QueryError } from '../queryError';
import type { PreviousWindowReference, SamePeriodReference } from '../references/reference';
import type { AnalysisWindow } from '../windows/analysisWindow';
import { getCurrentSlices } from '../windows/getCurrentSlices';
import type { CurrentSlices } from '../windows/getCurrentSlices';
import { getPrecedingSpan } from '../windows/getPrecedingSpan';
import { shiftByOffset } from '../windows/shiftByOffset';
import type { RowWindowPlan, TimeWindowPlan } from '../windows/windowPlan';
import type { ComparisonRequest } from './comparisonRequest';

export type MovingReference = PreviousWindowReference | SamePeriodReference;

/** Slices to ask for, and of each window of the plan the slices that are its reference. */
export interface MovingSlices extends CurrentSlices {
  references: number[][];
}

type Planned = Pick<ComparisonRequest, 'plan' | 'selection' | 'log'>;

/** How to ask a store for windows and for the rows that each is compared with. */
export function getMovingSlices(request: Planned, reference: MovingReference): MovingSlices {
  const { plan } = request;
  if (plan.kind === 'time') {
    return getTimeSlices(request, plan, reference);
  }
  if (reference.kind === 'samePeriod') {
    throw new QueryError(
      'The reference "samePeriod" needs windows in time, but the query counts its windows in rows',
      'Use a window such as {"every": "1d"}, or the reference {"kind": "previousWindow"}.'
    );
  }
  return getRowSlices(request, plan, reference);
}

function getTimeSlices({ selection, log }: Planned, plan: TimeWindowPlan, reference: MovingReference): MovingSlices {
  const current = getCurrentSlices(plan, selection, log.shift);
  const getSpan = (window: AnalysisWindow): TimeWindow =>
    reference.kind === 'previousWindow'
      ? getPrecedingSpan(plan, window, reference.count)
      : {
          start: shiftByOffset(window.start, reference.offset, log.zone),
          end: shiftByOffset(window.end, reference.offset, log.zone),
        };
  const spans = plan.windows.map(getSpan).map(({ start, end }) => ({ start: start - log.shift, end: end - log.shift }));
  const count = current.slices.length;
  return {
    selection: { ...current.selection, from: Math.min(...spans.map((span) => span.start)) },
    slicing: { windows: [...current.slicing.windows, ...spans] },
    slices: current.slices,
    references: spans.map((_, index) => [count + index]),
  };
}

function getRowSlices(
  { selection, log }: Planned,
  plan: RowWindowPlan,
  { count }: PreviousWindowReference
): MovingSlices {
  const current = getCurrentSlices(plan, selection, log.shift);
  return {
    ...current,
    // Blocks before the first window lie before its start.
    selection: { ...current.selection, from: null },
    references: plan.numbers.map((number) => Array.from({ length: count }, (_, index) => number - count + index)),
  };
}

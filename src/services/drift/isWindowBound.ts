import type { DriftScoreValue, DriftValue } from '../../schema/query/driftQuery';

export type WindowBound = Exclude<DriftValue, DriftScoreValue>;

/** Whether a query asks for a bound of the window instead of a number of the verdict. */
export function isWindowBound(value: DriftValue): value is WindowBound {
  return value === 'window_start' || value === 'window_end';
}

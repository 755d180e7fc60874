import { windowBounds, type WindowBound } from '../../schema/query/windowBound';

/** Whether a query asks for a bound of the window instead of a number of what is in it. */
export function isWindowBound(value: string): value is WindowBound {
  return windowBounds.some((bound) => bound === value);
}

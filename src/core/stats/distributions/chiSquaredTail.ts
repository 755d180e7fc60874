import { gammaTails } from '../special/gammaTails';

/** P(χ² > x) with `degrees` of freedom; NaN for degrees <= 0. */
export function chiSquaredTail(degrees: number, x: number): number {
  return gammaTails(degrees / 2, x / 2).upper;
}

import { normalUpperQuantile } from './normalUpperQuantile';
import { studentTail } from './studentTail';

const mostSteps = 200;

/**
 * The t ≥ 0 with P(T > t) = `upper` (0 < upper ≤ 1/2) for Student's law with `degrees` of freedom; the normal law's for infinitely many.
 * By halving between bounds, to full precision. NaN outside.
 */
export function studentUpperQuantile(degrees: number, upper: number): number {
  if (!(upper > 0 && upper <= 0.5 && degrees > 0)) return NaN;
  if (degrees === Infinity) return normalUpperQuantile(upper);
  let low = 0;
  let high = 1;
  while (studentTail(degrees, high) > upper) high *= 2;
  for (let step = 0; step < mostSteps; step++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (studentTail(degrees, middle) > upper) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

import { betaTails } from '../special/betaTails';

/** P(T > t) of Student's law with `degrees` of freedom (> 0, not necessarily whole), full relative accuracy in both tails. */
export function studentTail(degrees: number, t: number): number {
  if (t === Infinity) return 0;
  if (t === -Infinity) return 1;
  const square = t * t;
  const { lower } = betaTails(degrees / 2, 0.5, degrees / (degrees + square), square / (degrees + square));
  return t >= 0 ? lower / 2 : 1 - lower / 2;
}

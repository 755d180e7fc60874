import { gammaTails } from '../special/gammaTails';
import type { GammaLaw } from './gammaLaw';

/** P(X > x) of a gamma law. A law without variance is a point: 1 below its mean, 0 from there. */
export function gammaLawTail(law: GammaLaw, x: number): number {
  if (!(law.variance > 0) || !(law.mean > 0)) return x < law.mean ? 1 : 0;
  return gammaTails((law.mean * law.mean) / law.variance, (x * law.mean) / law.variance).upper;
}

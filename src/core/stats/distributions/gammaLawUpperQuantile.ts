import { findRoot } from '../special/findRoot';
import { gammaTails } from '../special/gammaTails';
import type { GammaLaw } from './gammaLaw';
import { normalUpperQuantile } from './normalUpperQuantile';

/** The x with P(X > x) = `upper` for a gamma law; its mean when it has no variance. Relative accuracy about 1e-12. */
export function gammaLawUpperQuantile(law: GammaLaw, upper: number): number {
  if (!(law.variance > 0) || !(law.mean > 0)) return law.mean;
  const shape = (law.mean * law.mean) / law.variance;
  return (standardQuantile(shape, upper) * law.variance) / law.mean;
}

/** Wilson and Hilferty's start, widened until it brackets the root, in logarithms so that both ends of the scale keep their digits. */
function standardQuantile(shape: number, upper: number): number {
  if (upper <= 0) return Infinity;
  if (upper >= 1) return 0;
  const z = normalUpperQuantile(upper);
  const cube = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
  const start = Math.log(Math.max(shape * cube ** 3, 1e-8 * shape));
  const excess = (logX: number): number => {
    const tails = gammaTails(shape, Math.exp(logX));
    return upper < 0.5 ? tails.upper - upper : 1 - upper - tails.lower;
  };
  let low = start - 0.01;
  let high = start + 0.01;
  for (let width = 0.1; excess(low) < 0 && width < 1500; width *= 3) low -= width;
  for (let width = 0.1; excess(high) > 0 && width < 1500; width *= 3) high += width;
  return Math.exp(findRoot(excess, low, high));
}

import { hypergeometricProbability } from '../distributions/hypergeometricProbability';

export interface FisherResult {
  /** Sample odds ratio ad/bc; Infinity when bc = 0, null when that is 0/0. */
  oddsRatio: number | null;
  pValue: number;
}

/** Tables whose probability differs from the observed one by less than rounding count as equal. */
const tolerance = 1e-7;

/**
 * Fisher's exact test of the 2 × 2 table [[a, b], [c, d]], two-sided: the probability of all tables with the same margins that
 * are no more likely. O(smallest margin).
 */
export function fisherExact(a: number, b: number, c: number, d: number): FisherResult {
  const population = a + b + c + d;
  const marked = a + c;
  const drawn = a + b;
  const low = Math.max(0, drawn - (population - marked));
  const high = Math.min(marked, drawn);
  const observed = hypergeometricProbability(a, population, marked, drawn);
  let pValue = 0;
  for (let k = low; k <= high; k++) {
    const probability = hypergeometricProbability(k, population, marked, drawn);
    if (probability <= observed * (1 + tolerance)) pValue += probability;
  }
  return { oddsRatio: getOddsRatio(a * d, b * c), pValue: Math.min(1, pValue) };
}

function getOddsRatio(top: number, bottom: number): number | null {
  if (bottom > 0) return top / bottom;
  return top > 0 ? Infinity : null;
}

import { binomialProbability } from './binomialProbability';

/** P(X = k): k marked rows in a draw of `drawn` from `population` rows of which `marked` are marked. 0 where impossible. */
export function hypergeometricProbability(k: number, population: number, marked: number, drawn: number): number {
  const rest = population - marked;
  if (k < 0 || k > marked || drawn - k < 0 || drawn - k > rest) return 0;
  if (drawn === 0 || drawn === population) return 1;
  const share = drawn / population;
  const whole = binomialProbability(drawn, population, share);
  return (binomialProbability(k, marked, share) * binomialProbability(drawn - k, rest, share)) / whole;
}

import { hypergeometricProbability } from './hypergeometricProbability';

/** P(X >= k) of the hypergeometric law. O(marked). */
export function hypergeometricTail(k: number, population: number, marked: number, drawn: number): number {
  const lowest = Math.max(0, drawn - (population - marked));
  const highest = Math.min(marked, drawn);
  if (k <= lowest) return 1;
  let sum = 0;
  for (let i = highest; i >= k; i--) sum += hypergeometricProbability(i, population, marked, drawn);
  return Math.min(1, sum);
}

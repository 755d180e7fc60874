/** A probability kept 2⁻⁵² away from 0 and 1, so that a certain mistake costs 36 nats and not infinity. */
export function clipProbability(probability: number): number {
  return Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, probability));
}

import type { Measurement } from './measurement';

/** The root of a metric that isn't negative, and of its bounds. */
export function takeRoot({ value, lower, upper }: Measurement): Measurement {
  const root = (number: number | null): number | null => (number === null ? null : Math.sqrt(number));
  return { value: root(value), lower: root(lower), upper: root(upper) };
}

import type { Interval } from '../interval/interval';
import type { Measurement } from './measurement';

/** A value beside its interval. */
export function buildMeasurement(value: number | null, interval: Interval | null): Measurement {
  return value === null
    ? { value: null, lower: null, upper: null }
    : { value, lower: interval?.lower ?? null, upper: interval?.upper ?? null };
}

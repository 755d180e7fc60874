import type { DistanceScale } from './distanceScale';

/** Root of the divergence to base 2, range 0 … 1. */
export const rootBase2Scale: DistanceScale = {
  toScore: (x) => Math.sqrt(x / Math.LN2),
  toDivergence: (x) => x * x * Math.LN2,
};

/** How a divergence becomes the score that people know, and back. Both rise. */
export interface DistanceScale {
  toScore(divergence: number): number;
  toDivergence(score: number): number;
}

export const plainScale: DistanceScale = { toScore: (x) => x, toDivergence: (x) => x };

/** Root of the divergence to base 2, range 0 … 1. */
export const rootBase2Scale: DistanceScale = {
  toScore: (x) => Math.sqrt(x / Math.LN2),
  toDivergence: (x) => x * x * Math.LN2,
};

export const rootScale: DistanceScale = { toScore: Math.sqrt, toDivergence: (x) => x * x };

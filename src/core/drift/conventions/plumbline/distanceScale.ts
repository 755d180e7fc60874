/** How a divergence becomes the score that people know, and back. Both rise. */
export interface DistanceScale {
  toScore: (divergence: number) => number;
  toDivergence: (score: number) => number;
}

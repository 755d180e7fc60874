/** Moments of the reference's Brownian bridge at 1/n + 1/m = 1, in the column's units. Once per reference. */
export interface BridgeMoments {
  wassersteinMean: number;
  wassersteinVariance: number;
  energyMean: number;
  energyVariance: number;
  /** Share of ∫√(F(1−F)) that lies in the outer 1 % on either side; above 0.2 the Wasserstein law is only rough. */
  tailShare: number;
}

/** A gamma law by its mean and variance: shape mean²/variance, scale variance/mean. */
export interface GammaLaw {
  mean: number;
  variance: number;
}

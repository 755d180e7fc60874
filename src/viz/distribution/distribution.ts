/** A reference and a current distribution over the same bins, in the bins' order. */
export interface Distribution {
  bins: DistributionBin[];
}

export interface DistributionBin {
  name: string;
  /** Edges of a numeric bin; null for categories and open ends. */
  low: number | null;
  high: number | null;
  referenceShare: number;
  currentShare: number;
  /** NaN where the data give shares only. */
  referenceCount: number;
  currentCount: number;
  /** Share of the score that comes from this bin; NaN where the data don't tell. */
  contribution: number;
}

/** Law of a score when nothing has drifted. */
export interface ScoreNull {
  /** Mean of the score; null where only points are known. */
  mean: number | null;
  variance: number | null;
  q95: number;
  q99: number;
}

/** A score less its noise, with one-sided 95 % bounds. */
export interface CorrectedScore {
  value: number;
  lower: number;
  upper: number;
}

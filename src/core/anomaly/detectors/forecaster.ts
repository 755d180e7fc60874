/** What a model expects of the next value, and how far from it values usually lie on either side. */
export interface Forecast {
  expected: number;
  /** In robust standard deviations, 0 or above. */
  scaleBelow: number;
  scaleAbove: number;
}

/** A model that looks one point ahead and then learns it. */
export interface Forecaster {
  /** Undefined while it has too little to go by. */
  forecast: (time: number) => Forecast | undefined;
  /** `clipped` is the value, or the band's edge where it lies outside: for models that a wild value would throw off. */
  learn: (time: number, clipped: number, value: number) => void;
}

/** Sums of the derivatives of a node's rows: in all, and by feature and bin. */
export interface Histogram extends Derivatives {
  /** Features one after the other, each with `binsPerFeature` bins. */
  gradients: Float64Array;
  curvatures: Float64Array;
}

/** Sums of the first and second derivative of the loss. */
export interface Derivatives {
  gradient: number;
  curvature: number;
}

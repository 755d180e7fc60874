/** Bins of a feature for tree growing, as learnt from some rows; place 0 is missing. */
export type FeatureBins =
  { kind: 'numeric'; edges: Float64Array } | { kind: 'categorical'; places: Map<string, number> };

/** Bins of a feature for tree growing, as learnt from some rows; place 0 is missing. */
export type FeatureBins = { kind: 'numeric'; edges: number[] } | { kind: 'categorical'; places: Map<string, number> };

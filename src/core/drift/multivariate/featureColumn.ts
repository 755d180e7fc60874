/** One feature of all rows, raw. Missing is null or NaN. */
export type FeatureColumn =
  { kind: 'numeric'; values: ArrayLike<number | null> } | { kind: 'categorical'; values: ArrayLike<string | null> };

/** Bin 0 is for what is missing; the others are those of `fitFeatureBins`. */
export const binsPerFeature = 33;

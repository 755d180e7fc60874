import type { FeatureColumn } from './featureColumn';

/** Turns a feature into standardised numbers, as learnt from the reference. */
export interface FeatureEncoder {
  encode(column: FeatureColumn): Float64Array;
}

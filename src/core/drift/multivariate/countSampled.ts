import type { FeatureRows } from './multivariateInput';

/** Rows that can be looked at: those sampled. */
export function countSampled({ columns }: FeatureRows): number {
  return columns[0]?.values.length ?? 0;
}

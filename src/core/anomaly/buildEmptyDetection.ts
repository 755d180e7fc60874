import type { Detection } from './detection';

/** A detection of that length without a verdict on any point. */
export function buildEmptyDetection(length: number): Detection {
  return {
    expected: new Float64Array(length).fill(NaN),
    lower: new Float64Array(length).fill(NaN),
    upper: new Float64Array(length).fill(NaN),
    score: new Float64Array(length).fill(NaN),
    outlier: new Uint8Array(length),
    suitability: { kind: 'suitable' },
  };
}

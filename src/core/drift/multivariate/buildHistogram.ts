import { binsPerFeature } from './binsPerFeature';
import type { Histogram } from './histogram';

interface Rows {
  /** Bin of each row, per feature. */
  features: readonly Uint8Array[];
  gradients: Float64Array;
  curvatures: Float64Array;
}

/** Sums the derivatives of some rows. O(rows × features). */
export function buildHistogram({ features, gradients, curvatures }: Rows, rows: Uint32Array): Histogram {
  const size = features.length * binsPerFeature;
  const histogram: Histogram = {
    gradient: 0,
    curvature: 0,
    gradients: new Float64Array(size),
    curvatures: new Float64Array(size),
  };
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    histogram.gradient += gradients[row] ?? 0;
    histogram.curvature += curvatures[row] ?? 0;
  }
  features.forEach((bins, feature) => {
    const first = feature * binsPerFeature;
    const sums = histogram.gradients.subarray(first, first + binsPerFeature);
    const weights = histogram.curvatures.subarray(first, first + binsPerFeature);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const bin = bins[row] ?? 0;
      sums[bin] = (sums[bin] ?? 0) + (gradients[row] ?? 0);
      weights[bin] = (weights[bin] ?? 0) + (curvatures[row] ?? 0);
    }
  });
  return histogram;
}

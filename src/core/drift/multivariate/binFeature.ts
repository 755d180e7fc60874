import type { FeatureBins } from './featureBins';
import type { FeatureColumn } from './featureColumn';

/** The bin of every row; missing values, unseen categories and columns of another kind are 0. O(rows × bins). */
export function binFeature(bins: FeatureBins, column: FeatureColumn): Uint8Array {
  if (bins.kind === 'categorical') {
    return Uint8Array.from(column.values as ArrayLike<unknown>, (value) =>
      typeof value === 'string' ? (bins.places.get(value) ?? 0) : 0
    );
  }
  const { edges } = bins;
  return Uint8Array.from(column.values as ArrayLike<unknown>, (value) => {
    if (typeof value !== 'number' || Number.isNaN(value)) return 0;
    let bin = 0;
    while (bin < edges.length && (edges[bin] ?? Infinity) < value) bin++;
    return bin + 1;
  });
}

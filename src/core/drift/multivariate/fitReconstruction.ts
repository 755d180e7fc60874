import { symmetricEigen } from '../../stats/special/symmetricEigen';
import type { FeatureColumn } from './featureColumn';
import type { FeatureEncoder } from './featureEncoder';
import { fitFeatureEncoder } from './fitFeatureEncoder';

/** What a window's rows are rebuilt from. */
export interface Reconstruction {
  encoders: FeatureEncoder[];
  /** Principal directions of the reference, as many as hold the asked share of its variance. */
  components: Float64Array[];
}

/**
 * Learns the reference's principal components on standardised features, as many as explain `varianceShare` of the variance
 * (NannyML's 0.65). Null without rows or columns. O(rows × columns²).
 */
export function fitReconstruction(reference: readonly FeatureColumn[], varianceShare = 0.65): Reconstruction | null {
  const size = reference.length;
  const rows = reference[0]?.values.length ?? 0;
  if (size === 0 || rows === 0) return null;
  const encoders = reference.map(fitFeatureEncoder);
  const encoded = encoders.map((encoder, i) => encoder.encode(reference[i] ?? { kind: 'numeric', values: [] }));
  const covariance = new Float64Array(size * size);
  encoded.forEach((a, i) => {
    encoded.forEach((b, j) => {
      covariance[i * size + j] =
        j < i ? (covariance[j * size + i] ?? 0) : a.reduce((sum, value, row) => sum + value * (b[row] ?? 0), 0) / rows;
    });
  });
  const { values, vectors } = symmetricEigen(covariance, size);
  const total = values.reduce((sum, value) => sum + value, 0);
  let explained = 0;
  let kept = 0;
  while (kept < size && !(explained > varianceShare * total)) explained += values[kept++] ?? 0;
  return { encoders, components: vectors.slice(0, kept) };
}

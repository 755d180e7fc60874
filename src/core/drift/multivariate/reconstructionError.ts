import type { FeatureColumn } from './featureColumn';
import type { Reconstruction } from './fitReconstruction';

/**
 * Mean distance between standardised rows and what the reference's principal components rebuild of them: rises when features stop
 * moving together as they did, even if each alone looks the same. Null without rows. O(rows × columns × components).
 */
export function reconstructionError(
  { encoders, components }: Reconstruction,
  columns: readonly FeatureColumn[]
): number | null {
  const rows = columns[0]?.values.length ?? 0;
  if (rows === 0 || columns.length !== encoders.length) return null;
  const encoded = columns.map((column, i) => encoders[i]?.encode(column) ?? new Float64Array(rows));
  const row = new Float64Array(columns.length);
  let sum = 0;
  for (let i = 0; i < rows; i++) {
    encoded.forEach((values, j) => (row[j] = values[i] ?? 0));
    let left = row.reduce((squares, value) => squares + value * value, 0);
    for (const component of components)
      left -= component.reduce((product, value, j) => product + value * (row[j] ?? 0), 0) ** 2;
    sum += Math.sqrt(Math.max(0, left));
  }
  return sum / rows;
}

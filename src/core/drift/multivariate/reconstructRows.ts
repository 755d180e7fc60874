import type { FeatureColumn } from './featureColumn';
import type { Reconstruction } from './fitReconstruction';

export interface ReconstructedRows {
  /** Distance between each standardised row and what the components rebuild of it. */
  errors: Float64Array;
  /** Of each column, the sum over rows of its squared part of that distance. */
  squares: Float64Array;
}

/** Rebuilds rows from the reference's principal components. Null where the columns aren't those of the fit. O(rows × columns × components). */
export function reconstructRows(
  { encoders, components }: Reconstruction,
  columns: readonly FeatureColumn[]
): ReconstructedRows | null {
  if (columns.length !== encoders.length) return null;
  const rows = columns[0]?.values.length ?? 0;
  const encoded = columns.map((column, i) => encoders[i]?.encode(column) ?? new Float64Array(rows));
  const errors = new Float64Array(rows);
  const squares = new Float64Array(columns.length);
  const rest = new Float64Array(columns.length);
  for (let row = 0; row < rows; row++) {
    encoded.forEach((values, j) => (rest[j] = values[row] ?? 0));
    for (const component of components) {
      const length = component.reduce((sum, part, j) => sum + part * (rest[j] ?? 0), 0);
      component.forEach((part, j) => (rest[j] = (rest[j] ?? 0) - length * part));
    }
    let sum = 0;
    rest.forEach((left, j) => {
      sum += left * left;
      squares[j] = (squares[j] ?? 0) + left * left;
    });
    errors[row] = Math.sqrt(sum);
  }
  return { errors, squares };
}

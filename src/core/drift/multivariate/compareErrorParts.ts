import type { FeaturePart } from './multivariateScore';
import type { ReconstructedRows } from './reconstructRows';

/** Each column's share of the squared reconstruction error, and of how much that has risen a row. */
export function compareErrorParts(
  names: readonly string[],
  reference: ReconstructedRows,
  current: ReconstructedRows
): FeaturePart[] {
  const referenceTotal = sum(reference.squares);
  const currentTotal = sum(current.squares);
  const rises = names.map((_, i) =>
    Math.max(
      0,
      (current.squares[i] ?? 0) / current.errors.length - (reference.squares[i] ?? 0) / reference.errors.length
    )
  );
  const risen = sum(rises);
  return names.map((column, i) => ({
    column,
    referenceShare: getShare(reference.squares[i], referenceTotal),
    currentShare: getShare(current.squares[i], currentTotal),
    contribution: getShare(rises[i], risen),
  }));
}

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}

function getShare(part: number | undefined, total: number): number | null {
  return total > 0 ? (part ?? 0) / total : null;
}

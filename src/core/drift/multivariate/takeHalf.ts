import type { FeatureColumn } from './featureColumn';

/** Every other row, from the given one on. */
export function takeHalf(columns: readonly FeatureColumn[], first: 0 | 1): FeatureColumn[] {
  return columns.map((column): FeatureColumn =>
    column.kind === 'numeric'
      ? { kind: 'numeric', values: Array.from(column.values).filter((_, row) => row % 2 === first) }
      : { kind: 'categorical', values: Array.from(column.values).filter((_, row) => row % 2 === first) }
  );
}

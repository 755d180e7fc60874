import type { FeatureColumn } from './featureColumn';

/** Rows of both columns, one after the other; a column of another kind counts as missing. */
export function joinColumns(first: FeatureColumn, second: FeatureColumn | undefined): FeatureColumn {
  if (first.kind === 'numeric') {
    const rest = second?.kind === 'numeric' ? Array.from(second.values) : fillMissing(second);
    return { kind: 'numeric', values: [...Array.from(first.values), ...rest] };
  }
  const rest = second?.kind === 'categorical' ? Array.from(second.values) : fillMissing(second);
  return { kind: 'categorical', values: [...Array.from(first.values), ...rest] };
}

function fillMissing(column: FeatureColumn | undefined): null[] {
  return Array.from({ length: column?.values.length ?? 0 }, () => null);
}

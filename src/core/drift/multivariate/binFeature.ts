import { buildValueCounts } from '../../stats/samples/buildValueCounts';
import { computeQuantiles } from '../../stats/samples/computeQuantiles';
import { buildCategoryCounts } from '../../stats/samples/buildCategoryCounts';
import type { FeatureColumn } from './featureColumn';

/** Bins of a feature for tree growing: place 0 is missing. */
const mostBins = 32;

/** The bin of every row: quantile bins of numbers, categories by falling count, missing apart. O(rows log rows). */
export function binFeature(column: FeatureColumn): Uint8Array {
  return column.kind === 'numeric' ? binNumbers(column.values) : binCategories(column.values);
}

function binNumbers(values: ArrayLike<number | null>): Uint8Array {
  const shares = Array.from({ length: mostBins - 2 }, (_, i) => (i + 1) / (mostBins - 1));
  const edges = computeQuantiles(buildValueCounts(values), shares).filter(
    (edge, i, all) => i === 0 || edge !== all[i - 1]
  );
  return Uint8Array.from(values as ArrayLike<unknown>, (value) => {
    if (typeof value !== 'number' || Number.isNaN(value)) return 0;
    let bin = 0;
    while (bin < edges.length && (edges[bin] ?? Infinity) < value) bin++;
    return bin + 1;
  });
}

function binCategories(values: ArrayLike<string | null>): Uint8Array {
  const { categories, counts } = buildCategoryCounts(values);
  const order = categories
    .map((name, i) => ({ name, count: counts[i] ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const places = new Map(order.map(({ name }, i) => [name, Math.min(i, mostBins - 2) + 1]));
  return Uint8Array.from(values as ArrayLike<unknown>, (value) =>
    typeof value === 'string' ? (places.get(value) ?? 0) : 0
  );
}

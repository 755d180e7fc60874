import { buildCategoryCounts } from '../../stats/samples/buildCategoryCounts';
import { buildValueCounts } from '../../stats/samples/buildValueCounts';
import { computeQuantiles } from '../../stats/samples/computeQuantiles';
import type { FeatureBins } from './featureBins';
import type { FeatureColumn } from './featureColumn';

const mostBins = 32;

/** Learns up to 31 bins: quantile bins of numbers; categories by falling count, the rarest together. O(rows log rows). */
export function fitFeatureBins(column: FeatureColumn): FeatureBins {
  return column.kind === 'numeric'
    ? { kind: 'numeric', edges: getEdges(column.values) }
    : { kind: 'categorical', places: getPlaces(column.values) };
}

function getEdges(values: ArrayLike<number | null>): Float64Array {
  const shares = Array.from({ length: mostBins - 2 }, (_, i) => (i + 1) / (mostBins - 1));
  return computeQuantiles(buildValueCounts(values), shares).filter((edge, i, all) => i === 0 || edge !== all[i - 1]);
}

function getPlaces(values: ArrayLike<string | null>): Map<string, number> {
  const { categories, counts } = buildCategoryCounts(values);
  const order = categories
    .map((name, i) => ({ name, count: counts[i] ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return new Map(order.map(({ name }, i) => [name, Math.min(i, mostBins - 2) + 1]));
}

import type { CategoryCounts } from './categoryCounts';

/** Category counts of both samples together. O(categories). */
export function mergeCategoryCounts(a: CategoryCounts, b: CategoryCounts): CategoryCounts {
  const byName = new Map<string, number>();
  for (const side of [a, b]) {
    side.categories.forEach((name, i) => byName.set(name, (byName.get(name) ?? 0) + (side.counts[i] ?? 0)));
  }
  return { categories: [...byName.keys()], counts: Float64Array.from(byName.values()), missing: a.missing + b.missing };
}

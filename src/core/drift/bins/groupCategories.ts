import type { NamedCategory } from '../driftTypes';
import type { CategoryCounts } from '../../stats/samples/categoryCounts';

export interface CategoryBins {
  /** Categories with a bin of their own, by count (falling), then by name. */
  kept: string[];
  /** Counts in the order kept, other, new, missing. */
  reference: Float64Array;
  current: Float64Array;
  /** Names in the current window that the reference has never seen, by count (falling). */
  newCategories: NamedCategory[];
  /** Kept names that the current window doesn't hold. */
  vanishedCategories: NamedCategory[];
}

const mostKept = 20;

/**
 * Category bins of the plumbline convention: up to 20 names with at least max(5, n/100) reference rows, then other, new, missing.
 * The reference count of `new` is the number of non-kept names seen exactly once, taken out of `other` (Good 1953): the expected
 * share of unseen values. A count of 0 would raise an alarm for every column with many rare values. O(categories log categories).
 */
export function groupCategories(reference: CategoryCounts, current: CategoryCounts): CategoryBins {
  const ofReference = toMap(reference);
  const ofCurrent = toMap(current);
  const rows = reference.counts.reduce((sum, count) => sum + count, 0);
  const kept = [...ofReference]
    .filter(([, count]) => count >= Math.max(5, rows / 100))
    .sort(byCountThenName)
    .slice(0, mostKept)
    .map(([name]) => name);
  const isKept = new Set(kept);
  const rest = [...ofReference].filter(([name]) => !isKept.has(name));
  const seenOnce = rest.filter(([, count]) => count === 1).length;
  const restRows = rest.reduce((sum, [, count]) => sum + count, 0);
  const unseen = [...ofCurrent].filter(([name]) => !ofReference.has(name)).sort(byCountThenName);
  const newRows = unseen.reduce((sum, [, count]) => sum + count, 0);
  const currentRows = current.counts.reduce((sum, count) => sum + count, 0);
  const keptCurrent = kept.map((name) => ofCurrent.get(name) ?? 0);
  const otherRows = currentRows - newRows - keptCurrent.reduce((sum, count) => sum + count, 0);
  return {
    kept,
    reference: Float64Array.of(
      ...kept.map((name) => ofReference.get(name) ?? 0),
      restRows - seenOnce,
      seenOnce,
      reference.missing
    ),
    current: Float64Array.of(...keptCurrent, otherRows, newRows, current.missing),
    newCategories: unseen.map(([category, count]) => ({ category, rows: count })),
    vanishedCategories: kept
      .filter((name) => !ofCurrent.get(name))
      .map((category) => ({ category, rows: ofReference.get(category) ?? 0 })),
  };
}

function toMap(counts: CategoryCounts): Map<string, number> {
  const present = counts.categories.map((name, i): [string, number] => [name, counts.counts[i] ?? 0]);
  return new Map(present.filter(([, count]) => count > 0));
}

function byCountThenName(a: readonly [string, number], b: readonly [string, number]): number {
  return b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
}

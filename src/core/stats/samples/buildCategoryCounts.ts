import type { CategoryCounts } from './categoryCounts';

/** Category counts from raw rows; null and undefined are missing, booleans and numbers are named by their text. O(n). */
export function buildCategoryCounts(rows: ArrayLike<string | number | boolean | null | undefined>): CategoryCounts {
  const byName = new Map<string, number>();
  let missing = 0;
  for (let i = 0; i < rows.length; i++) {
    const value = rows[i];
    if (value === null || value === undefined || Number.isNaN(value)) missing++;
    else byName.set(String(value), (byName.get(String(value)) ?? 0) + 1);
  }
  return { categories: [...byName.keys()], counts: Float64Array.from(byName.values()), missing };
}

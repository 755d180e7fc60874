/** A category, or several taken together: rows expected of the window and rows found in it. */
export interface PooledCategory {
  expected: number;
  found: number;
}

/** Rows that must be expected in each of two categories (Cochran 1952), and of more in all but a fifth (Moore and McCabe). */
const fewestOfTwo = 10;
const fewestOfMore = 5;
const shareOfSmall = 0.2;

/**
 * Takes the category of which the fewest rows are expected together with the next smallest until χ² may be asked: of two categories 10
 * rows or more of each, of more at most a fifth with fewer than 5. One may be left, of which nothing can be asked. Deequ's rule, of
 * equals the earlier goes first. O(k²).
 */
export function poolSmallCategories(categories: readonly PooledCategory[]): PooledCategory[] {
  const pooled = [...categories];
  while (pooled.length >= 2 && hasTooManySmall(pooled)) {
    const [smallest] = pooled.splice(findSmallest(pooled), 1);
    const place = findSmallest(pooled);
    const next = pooled[place];
    if (smallest === undefined || next === undefined) break;
    pooled[place] = { expected: next.expected + smallest.expected, found: next.found + smallest.found };
  }
  return pooled;
}

function hasTooManySmall(categories: readonly PooledCategory[]): boolean {
  const ofTwo = categories.length === 2;
  const fewest = ofTwo ? fewestOfTwo : fewestOfMore;
  const small = categories.filter(({ expected }) => expected < fewest).length;
  return small > (ofTwo ? 0 : Math.floor(shareOfSmall * categories.length));
}

function findSmallest(categories: readonly PooledCategory[]): number {
  return categories.reduce(
    (best, { expected }, place) => (expected < (categories[best]?.expected ?? Infinity) ? place : best),
    0
  );
}

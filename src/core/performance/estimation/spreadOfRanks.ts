/**
 * Population standard deviation, over the rows of one class, of the share of the other class that scores below; ties count half,
 * so that the order of equal rows doesn't matter. Both classes need rows. O(scores).
 */
export function spreadOfRanks(own: Float64Array, other: Float64Array): number {
  const all = other.reduce((sum, count) => sum + count, 0);
  let below = 0;
  let rows = 0;
  let sum = 0;
  let squares = 0;
  own.forEach((count, i) => {
    const share = (below + (other[i] ?? 0) / 2) / all;
    below += other[i] ?? 0;
    rows += count;
    sum += count * share;
    squares += count * share * share;
  });
  return Math.sqrt(Math.max(0, squares / rows - (sum / rows) ** 2));
}

/**
 * Benjamini-Hochberg adjusted p-values in the order given; a test is rejected at level α when its adjusted p is at most α.
 * O(n log n).
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const order = pValues.map((_, i) => i).sort((a, b) => (pValues[b] ?? 0) - (pValues[a] ?? 0));
  const adjusted = new Array<number>(pValues.length).fill(1);
  let least = 1;
  order.forEach((index, i) => {
    const rank = pValues.length - i;
    least = Math.min(least, ((pValues[index] ?? 1) * pValues.length) / rank);
    adjusted[index] = least;
  });
  return adjusted;
}

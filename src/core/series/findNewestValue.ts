/** Place of the last finite value; -1 where there is none. O(n) at worst. */
export function findNewestValue(values: ArrayLike<number>): number {
  let newest = values.length - 1;
  while (newest >= 0 && !Number.isFinite(values[newest])) {
    newest -= 1;
  }
  return newest;
}

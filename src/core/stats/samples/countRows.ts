/** Rows behind an array of counts. */
export function countRows(counts: ArrayLike<number>): number {
  let rows = 0;
  for (let i = 0; i < counts.length; i++) rows += counts[i] ?? 0;
  return rows;
}

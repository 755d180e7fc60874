/** Standard error of a mean of n rows from their sum and sum of squares (n − 1 below the root). Null under two rows. O(1). */
export function meanError(rows: number, sum: number, squares: number): number | null {
  if (rows < 2) return null;
  return Math.sqrt(Math.max(0, squares - (sum * sum) / rows) / (rows - 1) / rows);
}

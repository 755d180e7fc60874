/** Spearman's correlation of values without ties. */
export function correlateRanks(a: readonly number[], b: readonly number[]): number {
  const rank = (values: readonly number[], value: number): number => values.filter((other) => other < value).length;
  const squares = a.reduce((sum, value, i) => sum + (rank(a, value) - rank(b, b[i] ?? NaN)) ** 2, 0);
  return 1 - (6 * squares) / (a.length * (a.length ** 2 - 1));
}

/** Bin width of Sturges' rule: range / (log2 n + 1). */
export function getSturgesWidth(range: number, rows: number): number {
  return range / (Math.log2(rows) + 1);
}

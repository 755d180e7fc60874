/** A p-value: two significant digits, and no false precision near zero. A dash for NaN. */
export function formatProbability(probability: number): string {
  if (Number.isNaN(probability)) {
    return '–';
  }
  return probability < 0.001 ? '< 0.001' : String(Number(probability.toPrecision(2)));
}

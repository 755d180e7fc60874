/** How many times the threshold: 3.3×, 0.04×, 25×, > 1000×. A dash for NaN. */
export function formatRatio(ratio: number): string {
  if (Number.isNaN(ratio)) {
    return '–';
  }
  if (ratio > 1000) {
    return '> 1000×';
  }
  const decimals = ratio >= 10 ? 0 : ratio >= 0.1 || ratio === 0 ? 1 : 2;
  return `${ratio.toFixed(decimals)}×`;
}

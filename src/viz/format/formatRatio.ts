/** How many times the threshold: 3.3×, 0.42×, > 1000×. A dash for NaN. */
export function formatRatio(ratio: number): string {
  if (Number.isNaN(ratio)) {
    return '–';
  }
  return ratio > 1000 ? '> 1000×' : `${String(Number(ratio.toPrecision(2)))}×`;
}

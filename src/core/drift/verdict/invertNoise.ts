/** Rows m of a window with 1/n + 1/m at most `noise`; null when the reference's own 1/n is more than that. */
export function invertNoise(noise: number, referenceRows: number): number | null {
  const left = noise - 1 / referenceRows;
  return left > 0 ? Math.ceil(1 / left) : null;
}

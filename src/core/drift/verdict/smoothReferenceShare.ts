/** Jeffreys' estimate of a bin's share in the reference: (r + ½)/(n + k/2). */
export function smoothReferenceShare(count: number, rows: number, bins: number): number {
  return (count + 0.5) / (rows + bins / 2);
}

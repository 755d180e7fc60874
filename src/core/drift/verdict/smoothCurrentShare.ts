const pseudoRows = 5;

/** Share of a bin in the window with five pseudo-rows spread as the reference is: (c + 5p̃)/(m + 5). */
export function smoothCurrentShare(count: number, rows: number, referenceShare: number): number {
  return (count + pseudoRows * referenceShare) / (rows + pseudoRows);
}

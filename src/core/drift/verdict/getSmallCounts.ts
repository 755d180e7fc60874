const smallExpectation = 30;

/** Which counts of a bin expect too few rows for first-order formulas. */
export type SmallCounts = 'none' | 'reference' | 'current' | 'both';

export function getSmallCounts(share: number, n: number, m: number): SmallCounts {
  const reference = n * share < smallExpectation;
  const current = m * share < smallExpectation;
  if (reference && current) return 'both';
  if (reference) return 'reference';
  return current ? 'current' : 'none';
}

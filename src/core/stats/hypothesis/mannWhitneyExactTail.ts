/**
 * P(U >= u) of the Mann-Whitney statistic without ties, exact, from the coefficients of the Gaussian binomial
 * Π (1 − x^(m+i))/(1 − x^i): only the lower half is built, where every step keeps its digits. O(min(n, m)·n·m).
 */
export function mannWhitneyExactTail(n: number, m: number, u: number): number {
  const pairs = n * m;
  const needed = Math.ceil(u);
  if (needed <= 0) return 1;
  if (needed > pairs) return 0;
  const mirrored = pairs - needed;
  const upperHalf = mirrored <= Math.floor(pairs / 2);
  const last = upperHalf ? mirrored : needed - 1;
  const share = sumUpTo(Math.min(n, m), Math.max(n, m), last);
  return upperHalf ? share : 1 - share;
}

/** Share of arrangements with a statistic of at most `last`. */
function sumUpTo(few: number, many: number, last: number): number {
  const counts = new Float64Array(last + 1);
  counts[0] = 1;
  for (let i = 1; i <= few; i++) {
    for (let s = last; s >= many + i; s--) counts[s] = (counts[s] ?? 0) - (counts[s - many - i] ?? 0);
    for (let s = i; s <= last; s++) counts[s] = (counts[s] ?? 0) + (counts[s - i] ?? 0);
    const arrangements = (many + i) / i;
    for (let s = 0; s <= last; s++) counts[s] = (counts[s] ?? 0) / arrangements;
  }
  return counts.reduce((sum, count) => sum + count, 0);
}

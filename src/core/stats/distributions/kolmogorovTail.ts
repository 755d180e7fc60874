/**
 * P(K > x) of Kolmogorov's limiting law, Q(x) = 2 Σ (−1)^(j−1) exp(−2j²x²), by its dual theta series below 1.
 * 1 for x <= 0, NaN for NaN. O(1).
 */
export function kolmogorovTail(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x <= 0) return 1;
  if (x < 1) {
    const exponent = (-Math.PI * Math.PI) / (8 * x * x);
    let sum = 0;
    for (let j = 1; j < 40; j += 2) sum += Math.exp(exponent * j * j);
    return 1 - (Math.sqrt(2 * Math.PI) / x) * sum;
  }
  let sum = 0;
  for (let j = 1; j < 40; j++) {
    const term = Math.exp(-2 * j * j * x * x);
    sum += j % 2 === 1 ? term : -term;
    if (term < 1e-18 * sum) break;
  }
  return 2 * sum;
}

/**
 * x ln(x / np) + np − x without cancellation where x is near np (Loader 2000, "bd0"). x >= 0, np > 0. O(1).
 */
export function binomialDeviance(x: number, np: number): number {
  if (x === 0) return np;
  if (Math.abs(x - np) >= 0.1 * (x + np)) return x * Math.log(x / np) + np - x;
  const v = (x - np) / (x + np);
  let sum = (x - np) * v;
  let term = 2 * x * v;
  for (let j = 1; j < 1000; j++) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

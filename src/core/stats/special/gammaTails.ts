import { binomialDeviance } from './binomialDeviance';
import { stirlingError } from './stirlingError';

export interface Tails {
  lower: number;
  upper: number;
}

const tiny = 1e-300;
const epsilon = 1e-16;

/**
 * Regularised incomplete gamma functions P(a, x) (`lower`) and Q(a, x) (`upper`), a > 0, x >= 0.
 * Series below a + 1, Lentz's continued fraction above; the smaller tail keeps its digits down to 1e-300.
 * NaN for a <= 0 or NaN input. O(√a) at worst.
 */
export function gammaTails(a: number, x: number): Tails {
  if (!(a > 0) || Number.isNaN(x)) return { lower: NaN, upper: NaN };
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const density = Math.exp(-stirlingError(a) - binomialDeviance(a, x)) / Math.sqrt(2 * Math.PI * a);
  if (x < a + 1) {
    const lower = Math.min(1, density * series(a, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, density * a * fraction(a, x));
  return { lower: 1 - upper, upper };
}

/** Σ xⁿ / ((a+1)…(a+n)); P = x^a e^−x / Γ(a+1) times this. */
function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 1_000_000; n++) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * epsilon) break;
  }
  return sum;
}

/** Q = x^a e^−x / Γ(a) times this. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 1_000_000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = an * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + an / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const delta = d * c;
    h *= delta;
    if (Math.abs(delta - 1) < epsilon * 4) break;
  }
  return h;
}

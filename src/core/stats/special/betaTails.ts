import type { Tails } from './gammaTails';
import { logGamma } from './logGamma';
import { stirlingError } from './stirlingError';
import { binomialDeviance } from './binomialDeviance';

const tiny = 1e-300;

/**
 * Regularised incomplete beta function I_x(a, b) (`lower`) and its complement (`upper`), a, b > 0, 0 <= x <= 1.
 * Lentz's continued fraction on the side where it converges fast. `complement` is 1 − x where the caller has it with more digits.
 * NaN for parameters out of range. O(√max(a, b)) at worst.
 */
export function betaTails(a: number, b: number, x: number, complement: number = 1 - x): Tails {
  if (!(a > 0) || !(b > 0) || !(x >= 0) || !(complement >= 0)) return { lower: NaN, upper: NaN };
  if (x === 0) return { lower: 0, upper: 1 };
  if (complement === 0) return { lower: 1, upper: 0 };
  const power = betaPower(a, b, x, complement);
  if (x < (a + 1) / (a + b + 2)) {
    const lower = Math.min(1, (power * fraction(a, b, x)) / a);
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, (power * fraction(b, a, complement)) / b);
  return { lower: 1 - upper, upper };
}

/** x^a (1−x)^b / B(a, b). */
function betaPower(a: number, b: number, x: number, y: number): number {
  if (a < 5 || b < 5) return Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(y));
  const n = a + b;
  const exponent =
    stirlingError(n) - stirlingError(a) - stirlingError(b) - binomialDeviance(a, n * x) - binomialDeviance(b, n * y);
  return Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n));
}

function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    const delta = d * c;
    h *= delta;
    if (Math.abs(delta - 1) < 4e-16) break;
  }
  return h;
}

function guard(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

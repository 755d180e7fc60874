import { normalTail } from './normalTail';

const a = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
];
const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1];
const c = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];

/**
 * The z with P(Z > z) = `upper` for the standard normal law: Acklam's rational approximation, then two Halley steps.
 * Relative accuracy about 1e-15. ±Infinity at 0 and 1, NaN outside.
 */
export function normalUpperQuantile(upper: number): number {
  if (!(upper >= 0 && upper <= 1)) return NaN;
  if (upper === 0) return Infinity;
  if (upper === 1) return -Infinity;
  let z = -approximate(upper);
  for (let i = 0; i < 2; i++) {
    const step = (normalTail(z) - upper) * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2);
    z += step / (1 + (z * step) / 2);
  }
  return z;
}

function approximate(p: number): number {
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return polynomial(c, q) / polynomial(d, q);
  }
  if (p > 1 - 0.02425) {
    const q = Math.sqrt(-2 * Math.log(1 - p));
    return -polynomial(c, q) / polynomial(d, q);
  }
  const q = p - 0.5;
  const r = q * q;
  return (polynomial(a, r) * q) / polynomial(b, r);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

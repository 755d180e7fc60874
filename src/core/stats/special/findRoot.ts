/**
 * Root of a continuous function between `low` and `high`, whose values there differ in sign: Chandrupatla's method (1997),
 * inverse quadratic steps where they are safe, bisection else. Relative accuracy about 1e-15.
 * When the signs agree, the end with the smaller absolute value. About 10 evaluations for smooth functions, 100 at most.
 */
export function findRoot(f: (x: number) => number, low: number, high: number): number {
  let x1 = low;
  let x2 = high;
  let f1 = f(x1);
  let f2 = f(x2);
  const bracketed = f1 * f2 < 0;
  if (!bracketed) return Math.abs(f1) < Math.abs(f2) ? x1 : x2;
  let t = 0.5;
  for (let i = 0; i < 200; i++) {
    const x = x1 + t * (x2 - x1);
    const value = f(x);
    const sameSide = value > 0 === f1 > 0;
    const x3 = sameSide ? x1 : x2;
    const f3 = sameSide ? f1 : f2;
    if (!sameSide) {
      x2 = x1;
      f2 = f1;
    }
    x1 = x;
    f1 = value;
    const best = Math.abs(f2) < Math.abs(f1) ? x2 : x1;
    const limit = (2 * Number.EPSILON * Math.abs(best) + Number.MIN_VALUE) / Math.abs(x2 - x1);
    if (limit > 0.5 || f1 === 0 || f2 === 0) return best;
    t = getStep(x1, x2, x3, f1, f2, f3);
    t = Math.min(1 - limit, Math.max(limit, t));
  }
  return x1;
}

/** Share of the way from x1 to x2: inverse quadratic through three points where that is safe, else one half. */
function getStep(x1: number, x2: number, x3: number, f1: number, f2: number, f3: number): number {
  const xi = (x1 - x2) / (x3 - x2);
  const phi = (f1 - f2) / (f3 - f2);
  const quadratic = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi;
  if (!quadratic) return 0.5;
  return (f1 / (f2 - f1)) * (f3 / (f2 - f3)) + ((x3 - x1) / (x2 - x1)) * (f1 / (f3 - f1)) * (f2 / (f3 - f2));
}

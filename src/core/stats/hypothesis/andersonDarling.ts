import type { StepComparison } from '../samples/compareSteps';

export interface AndersonDarlingResult {
  statistic: number;
  /** Interpolated between tabulated levels, which end at 0.001 and 0.25. */
  pValue: number;
  /** For levels 0.25, 0.1, 0.05, 0.025, 0.01, 0.005, 0.001. */
  criticalValues: number[];
}

const levels = [0.25, 0.1, 0.05, 0.025, 0.01, 0.005, 0.001];
/** Scholz and Stephens (1987), table 2, for two samples: b₀ + b₁ + b₂. */
const criticalValues = [
  0.675 - 0.245 - 0.105,
  1.281 + 0.25 - 0.305,
  1.645 + 0.678 - 0.362,
  1.96 + 1.149 - 0.391,
  2.326 + 1.822 - 0.396,
  2.573 + 2.364 - 0.345,
  3.085 + 3.615 - 0.154,
];

/**
 * Two-sample Anderson-Darling test with mid-ranks (Scholz, Stephens 1987), statistic in standard units. The p-value is a
 * quadratic in the logarithm through the tabulated levels, so it never leaves 0.001 … 0.25, as scipy.stats.anderson_ksamp.
 * Null with fewer than two distinct values or four rows. O(rows).
 */
export function andersonDarling(steps: StepComparison): AndersonDarlingResult | null {
  const { n, m } = steps;
  const rows = n + m;
  if (steps.values.length < 2 || rows < 4) return null;
  const statistic = (sumSquares(steps) - 1) / Math.sqrt(getVariance(n, m));
  return { statistic, pValue: interpolate(statistic), criticalValues: [...criticalValues] };
}

function sumSquares({ n, m, referenceCounts, currentCounts }: StepComparison): number {
  const rows = n + m;
  let below = 0;
  let belowReference = 0;
  let sum = 0;
  referenceCounts.forEach((r, i) => {
    const t = r + (currentCounts[i] ?? 0);
    const middle = below + t / 2;
    const ofReference = belowReference + r / 2;
    const gap = rows * ofReference - middle * n;
    const spread = middle * (rows - middle) - (rows * t) / 4;
    sum += ((t / rows) * gap * gap * (1 / n + 1 / m)) / spread;
    below += t;
    belowReference += r;
  });
  return (sum * (rows - 1)) / rows;
}

function getVariance(n: number, m: number): number {
  const rows = n + m;
  const inverse = 1 / n + 1 / m;
  let partial = 0;
  let g = 0;
  for (let i = rows - 1; i >= 2; i--) {
    partial += 1 / i;
    g += partial / (rows + 1 - i);
  }
  const h = partial + 1;
  const a = 4 * g - 6 + (10 - 6 * g) * inverse;
  const b = (2 * g - 4) * 4 + 16 * h + (2 * g - 14 * h - 4) * inverse - 8 * h + 4 * g - 6;
  const c = (6 * h + 2 * g - 2) * 4 + (4 * h - 4 * g + 6) * 2 + (2 * h - 6) * inverse + 4 * h;
  const d = (2 * h + 6) * 4 - 8 * h;
  return (a * rows ** 3 + b * rows ** 2 + c * rows + d) / ((rows - 1) * (rows - 2) * (rows - 3));
}

function interpolate(statistic: number): number {
  if (statistic < (criticalValues[0] ?? 0)) return 0.25;
  if (statistic > (criticalValues.at(-1) ?? 0)) return 0.001;
  const [constant, slope, curve] = fitQuadratic(criticalValues, levels.map(Math.log));
  return Math.exp(constant + slope * statistic + curve * statistic * statistic);
}

/** Least squares by orthogonal polynomials over the points. */
function fitQuadratic(x: readonly number[], y: readonly number[]): [number, number, number] {
  const size = x.length;
  const mean = x.reduce((sum, value) => sum + value, 0) / size;
  const linear = x.map((value) => value - mean);
  const squares = linear.reduce((sum, value) => sum + value * value, 0);
  const skew = linear.reduce((sum, value) => sum + value ** 3, 0) / squares;
  const square = linear.map((value) => value * value - skew * value - squares / size);
  const project = (basis: readonly number[]): number =>
    basis.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0) /
    basis.reduce((sum, value) => sum + value * value, 0);
  const c0 = project(x.map(() => 1));
  const c1 = project(linear);
  const c2 = project(square);
  return [c0 - c1 * mean + c2 * (mean * mean + skew * mean - squares / size), c1 - c2 * (2 * mean + skew), c2];
}

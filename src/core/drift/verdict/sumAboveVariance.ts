import type { StepComparison } from '../../stats/samples/compareSteps';

/**
 * Delta-method variance of ∫ψ(F, G): with φ(x) = ∫ from x of `weight`, Var_F φ / n + Var_G φ / m. O(values).
 */
export function sumAboveVariance(steps: StepComparison, weight: (difference: number) => number): number {
  const { values, f, g, n, m, referenceCounts, currentCounts } = steps;
  let phi = 0;
  const moments = [0, 0, 0, 0];
  for (let i = values.length - 1; i >= 0; i--) {
    if (i + 1 < values.length) phi += weight((f[i] ?? 0) - (g[i] ?? 0)) * ((values[i + 1] ?? 0) - (values[i] ?? 0));
    const p = (referenceCounts[i] ?? 0) / n;
    const q = (currentCounts[i] ?? 0) / m;
    moments[0] = (moments[0] ?? 0) + p * phi;
    moments[1] = (moments[1] ?? 0) + p * phi * phi;
    moments[2] = (moments[2] ?? 0) + q * phi;
    moments[3] = (moments[3] ?? 0) + q * phi * phi;
  }
  const [meanF = 0, squareF = 0, meanG = 0, squareG = 0] = moments;
  return Math.max(0, squareF - meanF * meanF) / n + Math.max(0, squareG - meanG * meanG) / m;
}

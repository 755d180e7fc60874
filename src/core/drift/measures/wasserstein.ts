import type { StepComparison } from '../../stats/samples/compareSteps';

/** First Wasserstein distance, ∫|F − G|, in the column's units. O(values). */
export function wasserstein(steps: Pick<StepComparison, 'values' | 'f' | 'g'>): number {
  let sum = 0;
  for (let i = 0; i + 1 < steps.values.length; i++) {
    sum += Math.abs((steps.f[i] ?? 0) - (steps.g[i] ?? 0)) * ((steps.values[i + 1] ?? 0) - (steps.values[i] ?? 0));
  }
  return sum;
}

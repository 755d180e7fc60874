import type { StepComparison } from '../../stats/samples/compareSteps';

/** Squared energy distance, 2∫(F − G)², in the column's units (Székely, Rizzo 2013). O(values). */
export function energySquared(steps: Pick<StepComparison, 'values' | 'f' | 'g'>): number {
  let sum = 0;
  for (let i = 0; i + 1 < steps.values.length; i++) {
    sum += ((steps.f[i] ?? 0) - (steps.g[i] ?? 0)) ** 2 * ((steps.values[i + 1] ?? 0) - (steps.values[i] ?? 0));
  }
  return 2 * sum;
}

import type { StepComparison } from '../../stats/samples/compareSteps';

/** Kolmogorov-Smirnov statistic, the largest |F − G|, and where it first stands. Range 0 … 1. O(values). */
export function kolmogorovSmirnov(steps: Pick<StepComparison, 'f' | 'g'>): { statistic: number; index: number } {
  let statistic = 0;
  let index = 0;
  for (let i = 0; i < steps.f.length; i++) {
    const gap = Math.abs((steps.f[i] ?? 0) - (steps.g[i] ?? 0));
    if (gap > statistic) {
      statistic = gap;
      index = i;
    }
  }
  return { statistic, index };
}

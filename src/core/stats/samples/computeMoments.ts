import type { ValueCounts } from './valueCounts';

export interface Moments {
  rows: number;
  mean: number;
  /** Population variance, divided by n. */
  variance: number;
  /** Third standardised moment; 0 for a constant column. */
  skewness: number;
}

/**
 * Mean, population variance and skewness; null without rows. The values may come in any order, raw rows with
 * counts of 1 too. Compensated sums. O(distinct values).
 */
export function computeMoments(sample: Pick<ValueCounts, 'values' | 'counts'>): Moments | null {
  const { values, counts } = sample;
  const rows = weigh(values, counts, () => 1);
  if (rows === 0) return null;
  const rough = weigh(values, counts, (x) => x / rows);
  const mean = rough + weigh(values, counts, (x) => (x - rough) / rows);
  const variance = weigh(values, counts, (x) => (x - mean) * (x - mean)) / rows;
  const deviation = Math.sqrt(variance);
  const skewness = deviation > 0 ? weigh(values, counts, (x) => ((x - mean) / deviation) ** 3) / rows : 0;
  return { rows, mean, variance, skewness };
}

function weigh(values: Float64Array, counts: Float64Array, term: (x: number) => number): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = (counts[i] ?? 0) * term(values[i] ?? 0);
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

import type { ValueCounts } from '../../stats/samples/valueCounts';
import { absoluteNormalCovariance } from './absoluteNormalCovariance';
import type { BridgeMoments } from './bridgeMoments';

const gridSteps = 256;

/**
 * Null laws of Wasserstein and energy distance from the reference's own distribution, on its values or 257 quantile points:
 * √h·∫|B(F)| and 2h∫B(F)² of a Brownian bridge B. Null for a constant reference. O(257²).
 */
export function computeBridgeMoments(reference: Pick<ValueCounts, 'values' | 'counts'>): BridgeMoments | null {
  if (reference.values.length < 2) return null;
  const steps = getGridSteps(reference);
  const spreads = steps.map(({ f, width }) => Math.sqrt(f * (1 - f)) * width);
  const total = spreads.reduce((sum, spread) => sum + spread, 0);
  const inTails = steps.reduce((sum, { f }, i) => sum + (f < 0.01 || f >= 0.99 ? (spreads[i] ?? 0) : 0), 0);
  const energyMean = 2 * steps.reduce((sum, { f, width }) => sum + f * (1 - f) * width, 0);
  return {
    wassersteinMean: Math.sqrt(2 / Math.PI) * total,
    energyMean,
    ...sumPairs(steps, spreads),
    tailShare: total > 0 ? inTails / total : 0,
  };
}

interface GridStep {
  f: number;
  width: number;
}

function getGridSteps({ values, counts }: Pick<ValueCounts, 'values' | 'counts'>): GridStep[] {
  const rows = counts.reduce((sum, count) => sum + count, 0);
  const everyValue = values.length <= gridSteps + 1;
  const points: Array<{ x: number; f: number }> = [];
  let below = 0;
  let next = 1;
  values.forEach((x, i) => {
    below += counts[i] ?? 0;
    const f = below / rows;
    const isEnd = i === 0 || i === values.length - 1;
    const reaches = next < gridSteps && f >= next / gridSteps - 1e-12;
    while (next < gridSteps && f >= next / gridSteps - 1e-12) next++;
    if (everyValue || isEnd || reaches) points.push({ x, f });
  });
  return points
    .slice(0, -1)
    .map(({ x, f }, i) => ({ f, width: (points[i + 1]?.x ?? x) - x }))
    .filter(({ f }) => f > 0 && f < 1);
}

function sumPairs(
  steps: readonly GridStep[],
  spreads: readonly number[]
): { wassersteinVariance: number; energyVariance: number } {
  let wassersteinVariance = 0;
  let energyVariance = 0;
  steps.forEach((a, i) => {
    steps.forEach((b, j) => {
      if (j > i) return;
      const times = i === j ? 1 : 2;
      const covariance = Math.min(a.f, b.f) - a.f * b.f;
      const correlation = covariance / Math.sqrt(a.f * (1 - a.f) * b.f * (1 - b.f));
      wassersteinVariance += times * (spreads[i] ?? 0) * (spreads[j] ?? 0) * absoluteNormalCovariance(correlation);
      energyVariance += 8 * times * a.width * b.width * covariance * covariance;
    });
  });
  return { wassersteinVariance, energyVariance };
}

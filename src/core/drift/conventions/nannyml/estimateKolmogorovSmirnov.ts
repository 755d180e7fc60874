import { countRows } from '../../../stats/samples/countRows';
import type { SampleInput } from '../getSampleInput';
import type { BinnedSteps } from './getTenThousandBins';

/** Largest gap of the distribution functions at the right edges of the bins. */
export function estimateKolmogorovSmirnov({ edges, f, g }: BinnedSteps, { current, steps }: SampleInput): number {
  const first = edges[0] ?? -Infinity;
  const below = countRows(current.counts.filter((_, i) => (current.values[i] ?? 0) < first)) / steps.m;
  return f.reduce((largest, share, i) => Math.max(largest, Math.abs(share - below - (g[i] ?? 0))), 0);
}

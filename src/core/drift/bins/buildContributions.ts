import type { BinContribution } from '../driftTypes';
import type { LabelledBins } from './labelledBins';

const mostShown = 1000;

/** Rows of the distribution answer: each bin with its part of `parts`, which needn't sum to 1; without parts null. None beyond 1,000 bins. */
export function buildContributions(bins: LabelledBins, parts: ArrayLike<number> | null = null): BinContribution[] {
  if (bins.labels.length > mostShown) return [];
  let total = 0;
  if (parts) for (let i = 0; i < parts.length; i++) total += parts[i] ?? 0;
  return bins.labels.map((label, i) => ({
    ...label,
    referenceCount: bins.reference[i] ?? 0,
    currentCount: bins.current[i] ?? 0,
    contribution: parts && total > 0 && Number.isFinite(total) ? (parts[i] ?? 0) / total : null,
  }));
}

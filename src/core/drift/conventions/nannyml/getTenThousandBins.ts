import { countHistogram } from '../../../stats/samples/countHistogram';
import { getEvenEdges } from '../../bins/getEvenEdges';
import type { SampleInput } from '../getSampleInput';

const rowsForBins = 10_000;
const bins = 10_000;

export interface BinnedSteps {
  /** Both ends included. */
  edges: Float64Array;
  /** Cumulated shares of the reference and of the window at each right edge, the window's without what lies below the first edge. */
  f: Float64Array;
  g: Float64Array;
}

/** NannyML estimates with 10,000 equal-width bins of the reference from 10,000 reference rows on; null below. */
export function getTenThousandBins({ reference, current, steps }: SampleInput): BinnedSteps | null {
  if (steps.n < rowsForBins) return null;
  const low = reference.values[0] ?? NaN;
  const high = reference.values.at(-1) ?? NaN;
  const margin = low === high ? 0.5 : 0;
  const edges = getEvenEdges(low - margin, high + margin, bins);
  return {
    edges,
    f: cumulate(countHistogram(reference, edges), steps.n),
    g: cumulate(countHistogram(current, edges), steps.m),
  };
}

function cumulate(counts: Float64Array, rows: number): Float64Array {
  let sum = 0;
  return counts.map((count) => (sum += count / rows));
}

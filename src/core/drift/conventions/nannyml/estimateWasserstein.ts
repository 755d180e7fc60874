import type { SampleInput } from '../getSampleInput';
import type { BinnedSteps } from './getTenThousandBins';

/**
 * NannyML's binned Wasserstein distance: bins inside the reference's range, and a term for either side beyond it. The side terms
 * count the range's end as a row of the window, so they are a little too large; so is the share below that starts the inner sum.
 */
export function estimateWasserstein({ edges, f, g }: BinnedSteps, { current, steps }: SampleInput): number {
  const low = edges[0] ?? NaN;
  const high = edges.at(-1) ?? NaN;
  const width = (edges[1] ?? NaN) - low;
  const below = getSide(current.values, current.counts, (value) => value < low);
  const above = getSide(current.values, current.counts, (value) => value > high);
  const shareBelow = below.rows > 0 ? (below.rows + 1) / steps.m : 0;
  const shareAbove = above.rows > 0 ? (above.rows + 1) / steps.m : 0;
  const inside = f.reduce((sum, share, i) => sum + Math.abs(share - shareBelow - (g[i] ?? 0)) * width, 0);
  return inside + shareBelow * getDistanceBelow(below, low) + shareAbove * getDistanceAbove(above, high);
}

interface Side {
  values: number[];
  counts: number[];
  rows: number;
}

function getSide(values: Float64Array, counts: Float64Array, isOutside: (value: number) => boolean): Side {
  const side: Side = { values: [], counts: [], rows: 0 };
  values.forEach((value, i) => {
    if (!isOutside(value)) return;
    const count = counts[i] ?? 0;
    side.values.push(value);
    side.counts.push(count);
    side.rows += count;
  });
  return side;
}

/** ∫ of the empirical distribution function of the values and the end. */
function getDistanceBelow({ values, counts, rows }: Side, end: number): number {
  let sum = 0;
  let below = 0;
  values.forEach((value, i) => {
    below += counts[i] ?? 0;
    sum += (below / (rows + 1)) * ((values[i + 1] ?? end) - value);
  });
  return sum;
}

function getDistanceAbove({ values, counts, rows }: Side, end: number): number {
  let sum = 0;
  let below = 1;
  let last = end;
  values.forEach((value, i) => {
    sum += (1 - below / (rows + 1)) * (value - last);
    below += counts[i] ?? 0;
    last = value;
  });
  return sum;
}

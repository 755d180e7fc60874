export interface SeriesStep {
  /** Median distance of neighbouring times, in milliseconds; NaN with fewer than two different times. */
  median: number;
  /** Share of the distances that are within a tenth of the median. */
  regularShare: number;
  /** Distances of more than 2.4 medians. */
  gaps: number;
}

const gapFactor = 2.4;
const tolerance = 0.1;

/**
 * The step of a series, read off its times (milliseconds, in order). Repeated times and steps back don't count.
 * O(n) where most distances are the same, O(n log n) otherwise.
 */
export function getStep(times: Float64Array): SeriesStep {
  const forward = getForwardDistances(times);
  const { length } = forward;
  if (length === 0) {
    return { median: NaN, regularShare: 0, gaps: 0 };
  }
  const median = getMajority(forward) ?? forward.sort()[(length - 1) >> 1] ?? NaN;
  let regular = 0;
  let gaps = 0;
  for (const distance of forward) {
    regular += Math.abs(distance - median) <= tolerance * median ? 1 : 0;
    gaps += distance > gapFactor * median ? 1 : 0;
  }
  return { median, regularShare: regular / length, gaps };
}

function getForwardDistances(times: Float64Array): Float64Array {
  const forward = new Float64Array(times.length);
  let count = 0;
  for (let index = 1; index < times.length; index++) {
    const distance = (times[index] ?? NaN) - (times[index - 1] ?? NaN);
    if (distance > 0) {
      forward[count] = distance;
      count += 1;
    }
  }
  return forward.subarray(0, count);
}

/** The number that more than half of them are, which is their median too; found by the vote of Boyer and Moore. */
function getMajority(numbers: Float64Array): number | undefined {
  let candidate = NaN;
  let lead = 0;
  for (const number of numbers) {
    candidate = lead === 0 ? number : candidate;
    lead += number === candidate ? 1 : -1;
  }
  let count = 0;
  for (const number of numbers) {
    count += number === candidate ? 1 : 0;
  }
  return count * 2 > numbers.length ? candidate : undefined;
}

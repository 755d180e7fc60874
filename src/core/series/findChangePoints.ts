import type { Work } from '../work/work';
import { fillGaps } from './fillGaps';
import { getMedian } from './getMedian';
import { getLevelNoise } from './getLevelNoise';

export interface ChangePointOptions {
  /** Cost of one more change, in variances of the noise; 2 · ln n by default (after Schwarz 1978). */
  penalty?: number;
  /** Fewest points between two changes; 2 by default. */
  minSegment?: number;
}

/** So many segments are weighed before the work can be left. */
const costsAtOnce = 2_000;

/**
 * Where the mean of a series changes: the first index of each new segment, by PELT (Killick 2012).
 *
 * Minimises Σ (x − mean of its segment)² + penalty · σ² · changes, pruning starts that can't win any more. σ is that of
 * `getLevelNoise`. Missing values are bridged. None for a constant or fewer than two segments' worth of points. Near O(n) where
 * changes are frequent, O(n²) at worst.
 */
export function* findChangePoints(values: Float64Array, options: ChangePointOptions = {}): Work<number[]> {
  const { length } = values;
  const { penalty = 2 * Math.log(Math.max(2, length)), minSegment = 2 } = options;
  const filled = fillGaps(values);
  const noise = getLevelNoise(filled);
  if (!(noise > 0) || length < 2 * minSegment) {
    return [];
  }
  const segments = new SegmentCosts(filled, noise);
  const best = new Float64Array(length + 1).fill(Infinity);
  const lastChange = new Int32Array(length + 1);
  best[0] = -penalty;
  let starts: number[] = [];
  let costs = 0;
  for (let end = minSegment; end <= length; end++) {
    starts.push(end - minSegment);
    for (const start of starts) {
      const cost = (best[start] ?? NaN) + segments.cost(start, end) + penalty;
      if (cost < (best[end] ?? NaN)) {
        best[end] = cost;
        lastChange[end] = start;
      }
    }
    costs += starts.length;
    if (costs >= costsAtOnce) {
      costs = 0;
      yield;
    }
    starts = starts.filter((start) => (best[start] ?? NaN) + segments.cost(start, end) <= (best[end] ?? NaN));
  }
  return traceBack(lastChange, length);
}

function traceBack(lastChange: Int32Array, length: number): number[] {
  const changes: number[] = [];
  for (let end = lastChange[length] ?? 0; end > 0; end = lastChange[end] ?? 0) {
    changes.unshift(end);
  }
  return changes;
}

/** Squared distances from the mean of any stretch, in units of the noise, from running sums: O(1) each. */
class SegmentCosts {
  private readonly sums: Float64Array;
  private readonly squares: Float64Array;

  constructor(values: Float64Array, noise: number) {
    const base = getMedian(values);
    this.sums = new Float64Array(values.length + 1);
    this.squares = new Float64Array(values.length + 1);
    values.forEach((value, index) => {
      const scaled = (value - base) / noise;
      this.sums[index + 1] = (this.sums[index] ?? NaN) + scaled;
      this.squares[index + 1] = (this.squares[index] ?? NaN) + scaled * scaled;
    });
  }

  /** Of the points from `start` to before `end`. */
  cost(start: number, end: number): number {
    const sum = (this.sums[end] ?? NaN) - (this.sums[start] ?? NaN);
    return (this.squares[end] ?? NaN) - (this.squares[start] ?? NaN) - (sum * sum) / (end - start);
  }
}

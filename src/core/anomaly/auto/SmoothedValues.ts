import { RecentValues } from '../../series/RecentValues';

/** Rows over which the series is smoothed or its spread is taken: a point, half an hour, one, two and four hours at five minutes. */
const scales = [1, 6, 12, 24, 48] as const;
const largestScale = Math.max(...scales);

/** Means and standard deviations of the newest 1, 6, 12, 24 and 48 values, and what else is asked of them. */
export class SmoothedValues {
  /** One number a scale, at the scale's own index. */
  private readonly means = new Float64Array(largestScale + 1);
  private readonly deviations = new Float64Array(largestScale + 1);
  private readonly recent = new RecentValues(largestScale);
  private min = Infinity;
  private max = -Infinity;
  private run = 0;
  private longestEarlierRun = 0;

  add(value: number): void {
    this.countRun(value);
    this.recent.add(value);
    this.min = Math.min(this.min, value);
    this.max = Math.max(this.max, value);
    this.recent.readMoments(scales, this.means, this.deviations);
  }

  /** NaN while there are fewer values than that. */
  mean(scale: number): number {
    return this.means[scale] ?? NaN;
  }

  deviation(scale: number): number {
    return this.deviations[scale] ?? NaN;
  }

  /** Newest value minus the one before it, NaN at the first. */
  get step(): number {
    return this.recent.at(0) - this.recent.at(1);
  }

  /** Highest minus lowest value so far. */
  get range(): number {
    return this.max > this.min ? this.max - this.min : 0;
  }

  /** Differences below this are errors of rounding. */
  get rounding(): number {
    return Math.max(Math.abs(this.min), Math.abs(this.max)) * 1e-12;
  }

  /** How many values in a row have been the same, the newest included. */
  get sameValueRun(): number {
    return this.run;
  }

  /** The longest such run before the present one. */
  get longestRunBefore(): number {
    return this.longestEarlierRun;
  }

  private countRun(value: number): void {
    if (value === this.recent.at(0)) {
      this.run += 1;
    } else {
      this.longestEarlierRun = Math.max(this.longestEarlierRun, this.run);
      this.run = 1;
    }
  }
}

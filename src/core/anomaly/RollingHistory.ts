import { SortedWindow } from '../series/SortedWindow';

/** What is smaller than this share of the largest value seen is rounding, not a deviation. */
const roundingShare = 1e-12;

/** A fall to this share of the last value or less, in a series that never fell before, is a counter's reset. */
const resetShare = 0.5;

/**
 * The values that a detector has learnt from so far: the last `capacity` in order of size, and the range of all.
 *
 * The window starts anew where it has nothing to say about what follows: after a gap longer than the stretch
 * it covers, and after the reset of a counter (a series that only ever rose and now falls to half or less).
 * The range stays. Both rules look only at what has been learnt, `minPoints` values at least.
 */
export class RollingHistory {
  readonly window: SortedWindow;
  private readonly learntTimes: Float64Array;
  private readonly minPoints: number;
  private min = Infinity;
  private max = -Infinity;
  private lastTime = NaN;
  private lastValue = NaN;
  private nextTime = 0;
  private rises = 0;
  private steps = 0;
  private hasFallen = false;

  constructor(capacity: number, minPoints: number) {
    this.window = new SortedWindow(capacity);
    this.learntTimes = new Float64Array(capacity);
    this.minPoints = minPoints;
  }

  get isReady(): boolean {
    return this.window.size >= this.minPoints;
  }

  /** Highest minus lowest value learnt since the series began; 0 before the second value. */
  get range(): number {
    return this.max > this.min ? this.max - this.min : 0;
  }

  /** The size below which differences are rounding errors of the arithmetic. */
  get rounding(): number {
    return this.max >= this.min ? Math.max(Math.abs(this.min), Math.abs(this.max)) * roundingShare : 0;
  }

  /** Forgets the window when the point at `time` can't be judged by it. Call before judging and learning. */
  prepareFor(time: number, value: number): void {
    if (this.isReady && (this.isAfterGap(time) || this.isCounterReset(value))) {
      this.window.clear();
      this.nextTime = 0;
      this.lastValue = NaN;
    }
  }

  /** Takes in a value; the window gets `clipped`, the value as far as it may move level and scale. */
  learn(time: number, value: number, clipped: number): void {
    this.countStep(value);
    this.window.add(clipped);
    this.learntTimes[this.nextTime] = time;
    this.nextTime = (this.nextTime + 1) % this.learntTimes.length;
    this.min = Math.min(this.min, value);
    this.max = Math.max(this.max, value);
    this.lastTime = time;
    this.lastValue = value;
  }

  private countStep(value: number): void {
    if (Number.isNaN(this.lastValue)) {
      return;
    }
    this.steps += 1;
    if (value > this.lastValue) {
      this.rises += 1;
    } else if (value < this.lastValue) {
      this.hasFallen = true;
    }
  }

  private isAfterGap(time: number): boolean {
    const isFull = this.window.size === this.window.capacity;
    const oldestTime = this.learntTimes[isFull ? this.nextTime : 0] ?? NaN;
    return time - this.lastTime > this.lastTime - oldestTime;
  }

  private isCounterReset(value: number): boolean {
    const isCounter = !this.hasFallen && this.min >= 0 && this.rises * 2 >= this.steps && this.rises > 0;
    return isCounter && value >= 0 && value < this.lastValue && value <= this.lastValue * resetShare;
  }
}

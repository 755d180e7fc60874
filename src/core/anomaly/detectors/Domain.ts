import type { Direction } from '../detectorOptions';

const maximumScore = 1e6;
const roundingShare = 1e-12;

/** The range of all numbers learnt so far, and how far beyond it a new one lies. */
export class Domain {
  private min = Infinity;
  private max = -Infinity;
  private count = 0;

  /** Beyond the range by `marginShare` of its width is a score of 1. Numbers before `warmUp` score 0. */
  constructor(
    private readonly marginShare: number,
    private readonly warmUp = 12
  ) {}

  get range(): number {
    return this.max > this.min ? this.max - this.min : 0;
  }

  get middle(): number {
    return (this.min + this.max) / 2;
  }

  get lower(): number {
    return this.min - this.margin;
  }

  get upper(): number {
    return this.max + this.margin;
  }

  /**
   * 0 for a number that is NaN, inside the range, on a side that isn't watched, or among the first. The margin is taken of
   * `leastRange` where the range is smaller.
   */
  scoreAndLearn(value: number, direction: Direction, leastRange = 0): number {
    if (Number.isNaN(value)) {
      return 0;
    }
    const above = direction === 'down' ? 0 : Math.max(0, value - this.max);
    const below = direction === 'up' ? 0 : Math.max(0, this.min - value);
    const distance = this.count < this.warmUp ? 0 : Math.max(above, below);
    const margin = Math.max(this.margin, this.marginShare * leastRange);
    const score = distance > 0 ? Math.min(distance / margin, maximumScore) : 0;
    this.min = Math.min(this.min, value);
    this.max = Math.max(this.max, value);
    this.count += 1;
    return score;
  }

  private get margin(): number {
    return Math.max(
      this.marginShare * (this.max - this.min),
      roundingShare * Math.max(Math.abs(this.min), Math.abs(this.max))
    );
  }
}

/**
 * The last numbers of a stream: their means and standard deviations over the newest few.
 * Each number is kept twice, `capacity` places apart, so that the newest ones always stand side by side.
 */
export class RecentValues {
  private readonly numbers: Float64Array;
  private next = 0;

  constructor(private readonly capacity: number) {
    this.numbers = new Float64Array(capacity * 2).fill(NaN);
  }

  add(value: number): void {
    this.numbers[this.next] = value;
    this.numbers[this.next + this.capacity] = value;
    this.next = (this.next + 1) % this.capacity;
  }

  /** The number that came `age` (below the capacity) numbers before the newest; NaN if there is none. */
  at(age: number): number {
    return this.numbers[this.next + this.capacity - 1 - age] ?? NaN;
  }

  /**
   * Mean of the newest `length` numbers, NaN while there are fewer. Summed as distances to the newest one,
   * so that equal numbers give exactly that number. O(length).
   */
  mean(length: number): number {
    const newest = this.at(0);
    let sum = 0;
    for (let age = 1; age < length; age++) {
      sum += this.at(age) - newest;
    }
    return newest + sum / length;
  }

  /** Standard deviation (divided by `length`) of the newest `length` numbers, NaN while there are fewer. O(length). */
  deviation(length: number): number {
    const newest = this.at(0);
    let sum = 0;
    let squares = 0;
    for (let age = 1; age < length; age++) {
      const distance = this.at(age) - newest;
      sum += distance;
      squares += distance * distance;
    }
    return Math.sqrt(Math.max(0, squares - (sum * sum) / length) / length);
  }

  /**
   * Means and standard deviations of the newest numbers for several lengths (ascending) in one pass, each written at the
   * index of its length: the same numbers as from `mean` and `deviation`. O(longest length).
   */
  readMoments(lengths: readonly number[], means: Float64Array, deviations: Float64Array): void {
    const { numbers } = this;
    const place = this.next + this.capacity - 1;
    const newest = numbers[place] ?? NaN;
    let sum = 0;
    let squares = 0;
    let age = 1;
    for (let index = 0; index < lengths.length; index++) {
      const length = lengths[index] ?? 1;
      for (; age < length; age++) {
        const distance = (numbers[place - age] ?? NaN) - newest;
        sum += distance;
        squares += distance * distance;
      }
      means[length] = newest + sum / length;
      deviations[length] = Math.sqrt(Math.max(0, squares - (sum * sum) / length) / length);
    }
  }
}

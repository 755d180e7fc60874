/**
 * The last `capacity` numbers of a stream, kept in order of size beside the order of arrival.
 *
 * Adding a number costs two binary searches and one block move of at most `capacity` numbers;
 * median, quantiles and the median absolute deviation are then read without sorting again.
 * Only finite numbers may be added.
 */
export class SortedWindow {
  private readonly arrived: Float64Array;
  private readonly sorted: Float64Array;
  private oldest = 0;
  private count = 0;

  constructor(readonly capacity: number) {
    this.arrived = new Float64Array(capacity);
    this.sorted = new Float64Array(capacity);
  }

  get size(): number {
    return this.count;
  }

  /** Adds a number; the oldest one leaves when the window is full. */
  add(value: number): void {
    const { arrived, capacity } = this;
    const rank = this.rankOf(value);
    if (this.count < capacity) {
      this.sorted.copyWithin(rank + 1, rank, this.count);
      this.sorted[rank] = value;
      arrived[(this.oldest + this.count) % capacity] = value;
      this.count += 1;
      return;
    }
    this.moveInto(rank, this.rankOf(arrived[this.oldest] ?? NaN), value);
    arrived[this.oldest] = value;
    this.oldest = (this.oldest + 1) % capacity;
  }

  /** Takes out the number that came first. */
  removeOldest(): void {
    if (this.count === 0) {
      return;
    }
    const rank = this.rankOf(this.arrived[this.oldest] ?? NaN);
    this.sorted.copyWithin(rank, rank + 1, this.count);
    this.oldest = (this.oldest + 1) % this.capacity;
    this.count -= 1;
  }

  clear(): void {
    this.oldest = 0;
    this.count = 0;
  }

  /** The number with that rank, 0 the smallest; NaN outside the window. */
  at(rank: number): number {
    return rank < this.count ? (this.sorted[rank] ?? NaN) : NaN;
  }

  /** The quantile at `share` (0 to 1), linear between neighbours; NaN while empty. */
  quantile(share: number): number {
    const position = share * (this.count - 1);
    const below = Math.floor(position);
    const low = this.at(below);
    return below + 1 < this.count ? low + (this.at(below + 1) - low) * (position - below) : low;
  }

  median(): number {
    return this.quantile(0.5);
  }

  /**
   * The median of the distances to `centre`, which must be the window's median; NaN while empty.
   * The nearest k numbers stand side by side in a sorted list, so a binary search finds where they start.
   */
  medianDistance(centre: number): number {
    const { sorted, count } = this;
    const half = (count + 1) >> 1;
    let first = 0;
    let last = count - half;
    while (first < last) {
      const middle = (first + last) >> 1;
      if (centre - (sorted[middle] ?? NaN) > (sorted[middle + half] ?? NaN) - centre) {
        first = middle + 1;
      } else {
        last = middle;
      }
    }
    const nearest = Math.max(centre - this.at(first), this.at(first + half - 1) - centre);
    if (count % 2 === 1) {
      return nearest;
    }
    const nextBelow = first > 0 ? centre - this.at(first - 1) : Infinity;
    const nextAbove = first + half < count ? this.at(first + half) - centre : Infinity;
    return (nearest + Math.min(nextBelow, nextAbove)) / 2;
  }

  /** How many numbers of the window are smaller than `value`. */
  private rankOf(value: number): number {
    const { sorted } = this;
    let first = 0;
    let last = this.count;
    while (first < last) {
      const middle = (first + last) >> 1;
      if ((sorted[middle] ?? NaN) < value) {
        first = middle + 1;
      } else {
        last = middle;
      }
    }
    return first;
  }

  /** Takes the number at `leaving` out of the order and puts `value` where `rank` says, moving only those between. */
  private moveInto(rank: number, leaving: number, value: number): void {
    if (rank > leaving) {
      this.sorted.copyWithin(leaving, leaving + 1, rank);
      this.sorted[rank - 1] = value;
    } else {
      this.sorted.copyWithin(rank + 1, rank, leaving);
      this.sorted[rank] = value;
    }
  }
}

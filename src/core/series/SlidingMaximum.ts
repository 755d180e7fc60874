/**
 * The largest of the numbers whose row is among the last `length` rows, by a queue that only ever falls.
 * Rows must ascend. O(1) a number on average.
 */
export class SlidingMaximum {
  private readonly rows: Float64Array;
  private readonly values: Float64Array;
  private first = 0;
  private count = 0;

  constructor(private readonly length: number) {
    this.rows = new Float64Array(length);
    this.values = new Float64Array(length);
  }

  add(row: number, value: number): void {
    this.moveTo(row);
    while (this.count > 0 && (this.values[this.slotOf(this.count - 1)] ?? NaN) <= value) {
      this.count -= 1;
    }
    const slot = this.slotOf(this.count);
    this.rows[slot] = row;
    this.values[slot] = value;
    this.count += 1;
  }

  /** Forgets what is no longer among the last rows when `row` is the newest. */
  moveTo(row: number): void {
    while (this.count > 0 && (this.rows[this.first] ?? NaN) <= row - this.length) {
      this.first = this.slotOf(1);
      this.count -= 1;
    }
  }

  /** -Infinity while empty. */
  get maximum(): number {
    return this.count > 0 ? (this.values[this.first] ?? NaN) : -Infinity;
  }

  private slotOf(place: number): number {
    const slot = this.first + place;
    return slot < this.length ? slot : slot - this.length;
  }
}

const leastCapacity = 1024;

/**
 * Rows of a stream, each with its time and some numbers, found by their number since the stream began.
 * Old rows can be dropped, so that an endless stream needs no endless memory. Appending is O(1) on average.
 * The numbers of a row stand side by side.
 */
export class TimedColumns {
  private times = new Float64Array();
  private numbers = new Float64Array();
  private firstRow = 0;
  private nextRow = 0;

  constructor(private readonly columnCount: number) {}

  /** One more than the number of the newest row. */
  get length(): number {
    return this.nextRow;
  }

  append(time: number): void {
    if (this.nextRow - this.firstRow === this.times.length) {
      const capacity = Math.max(leastCapacity, this.times.length * 2);
      this.times = resize(this.times, capacity);
      this.numbers = resize(this.numbers, capacity * this.columnCount);
    }
    this.times[this.nextRow - this.firstRow] = time;
    this.nextRow += 1;
  }

  /** NaN for a row that was dropped or isn't there yet. */
  timeAt(row: number): number {
    return row < this.nextRow ? (this.times[row - this.firstRow] ?? NaN) : NaN;
  }

  /** NaN where nothing was set. */
  get(column: number, row: number): number {
    return this.numbers[(row - this.firstRow) * this.columnCount + column] ?? NaN;
  }

  set(column: number, row: number, value: number): void {
    this.numbers[(row - this.firstRow) * this.columnCount + column] = value;
  }

  /** Lets go of the rows before `row`. They are moved out only when they are more than half of what is held. */
  dropBefore(row: number): void {
    const dropped = row - this.firstRow;
    if (dropped * 2 <= this.times.length) {
      return;
    }
    moveOut(this.times, dropped);
    moveOut(this.numbers, dropped * this.columnCount);
    this.firstRow = row;
  }
}

function resize(numbers: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(length).fill(NaN);
  larger.set(numbers);
  return larger;
}

function moveOut(numbers: Float64Array, count: number): void {
  numbers.copyWithin(0, count);
  numbers.fill(NaN, numbers.length - count);
}

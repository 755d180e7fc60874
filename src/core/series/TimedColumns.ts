const initialCapacity = 1024;

/**
 * Rows of a stream, each with its time and some numbers, found by their number since the stream began.
 * Old rows can be dropped, so that an endless stream needs no endless memory. Appending is O(1) on average.
 */
export class TimedColumns {
  private times = new Float64Array(initialCapacity);
  private columns: Float64Array[];
  private firstRow = 0;
  private nextRow = 0;

  constructor(columnCount: number) {
    this.columns = Array.from({ length: columnCount }, () => new Float64Array(initialCapacity).fill(NaN));
  }

  /** One more than the number of the newest row. */
  get length(): number {
    return this.nextRow;
  }

  append(time: number): void {
    if (this.nextRow - this.firstRow === this.times.length) {
      this.times = resize(this.times, this.times.length * 2);
      this.columns = this.columns.map((column) => resize(column, column.length * 2));
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
    return this.columns[column]?.[row - this.firstRow] ?? NaN;
  }

  set(column: number, row: number, value: number): void {
    const numbers = this.columns[column];
    if (numbers !== undefined) {
      numbers[row - this.firstRow] = value;
    }
  }

  /** Lets go of the rows before `row`. They are moved out only when they are more than half of what is held. */
  dropBefore(row: number): void {
    const dropped = row - this.firstRow;
    if (dropped * 2 <= this.times.length) {
      return;
    }
    for (const numbers of [this.times, ...this.columns]) {
      numbers.copyWithin(0, dropped);
      numbers.fill(NaN, numbers.length - dropped);
    }
    this.firstRow = row;
  }
}

function resize(numbers: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(length).fill(NaN);
  larger.set(numbers);
  return larger;
}

/**
 * Least squares line through the last points of a stream. The sums are kept about the newest point's place and made
 * anew each time the window has turned over, so rounding errors don't pile up. O(1) a point on average.
 */
export class SlidingLine {
  private readonly times: Float64Array;
  private readonly values: Float64Array;
  private next = 0;
  private count = 0;
  private origin = NaN;
  private base = 0;
  private sumT = 0;
  private sumX = 0;
  private sumTT = 0;
  private sumTX = 0;

  constructor(private readonly capacity: number) {
    this.times = new Float64Array(capacity);
    this.values = new Float64Array(capacity);
  }

  /** NaN with fewer than two points; the mean where all have the same time. */
  valueAt(time: number): number {
    if (this.count < 2) {
      return NaN;
    }
    const meanT = this.sumT / this.count;
    const meanX = this.sumX / this.count;
    const spread = this.sumTT - this.sumT * meanT;
    const slope = spread > 0 ? (this.sumTX - this.sumT * meanX) / spread : 0;
    return this.base + meanX + slope * (time - this.origin - meanT);
  }

  add(time: number, value: number): void {
    if (this.count === this.capacity) {
      this.include(this.times[this.next] ?? NaN, this.values[this.next] ?? NaN, -1);
    } else {
      this.count += 1;
    }
    this.times[this.next] = time;
    this.values[this.next] = value;
    this.next = (this.next + 1) % this.capacity;
    if (this.next === 0 || Number.isNaN(this.origin)) {
      this.startAnew(time, value);
    } else {
      this.include(time, value, 1);
    }
  }

  private startAnew(origin: number, base: number): void {
    this.origin = origin;
    this.base = base;
    this.sumT = this.sumX = this.sumTT = this.sumTX = 0;
    for (let index = 0; index < this.count; index++) {
      this.include(this.times[index] ?? NaN, this.values[index] ?? NaN, 1);
    }
  }

  private include(time: number, value: number, sign: 1 | -1): void {
    const t = time - this.origin;
    const x = value - this.base;
    this.sumT += sign * t;
    this.sumX += sign * x;
    this.sumTT += sign * t * t;
    this.sumTX += sign * t * x;
  }
}

import { SlidingMaximum } from '../../series/SlidingMaximum';
import { TimedColumns } from '../../series/TimedColumns';

interface SameTimeOptions {
  /** How far back the same times lie, in milliseconds, ascending: the last one's row is the oldest that is needed. */
  lags: readonly number[];
  scales: readonly number[];
  tolerance: number;
  slack: number;
}

/**
 * The range of a smoothed series around the same time of earlier days.
 *
 * For each row and scale the lowest and highest smoothed value of the rows within ± `tolerance` rows are kept. The
 * same time a lag ago is the last row at or before it, if that row is at most `slack` older; a pointer per lag moves
 * forward only, so a row costs O(lags + scales) on average. The range rather than the value makes it robust against
 * jitter, summer time and missing rows.
 */
export class SameTimeHistory {
  private readonly ranges: TimedColumns;
  private readonly maxima: SlidingMaximum[];
  private readonly negatedMinima: SlidingMaximum[];
  private readonly pointers: Int32Array;
  private readonly rows: Int32Array;

  constructor(private readonly options: SameTimeOptions) {
    const { lags, scales, tolerance } = options;
    this.ranges = new TimedColumns(scales.length * 2);
    this.maxima = scales.map(() => new SlidingMaximum(2 * tolerance + 1));
    this.negatedMinima = scales.map(() => new SlidingMaximum(2 * tolerance + 1));
    this.pointers = new Int32Array(lags.length).fill(-1);
    this.rows = new Int32Array(lags.length).fill(-1);
  }

  /** Finds the rows of the same time a lag before `time`. */
  moveTo(time: number): void {
    const { lags, slack, tolerance } = this.options;
    const lastComplete = this.ranges.length - 1 - tolerance;
    for (let lag = 0; lag < lags.length; lag++) {
      const target = time - (lags[lag] ?? NaN);
      let row = this.pointers[lag] ?? -1;
      while (this.ranges.timeAt(row + 1) <= target) {
        row += 1;
      }
      this.pointers[lag] = row;
      const isUsable = row >= 0 && row <= lastComplete && this.ranges.timeAt(row) >= target - slack;
      this.rows[lag] = isUsable ? row : -1;
    }
    this.ranges.dropBefore(this.pointers[lags.length - 1] ?? NaN);
  }

  /** Lowest smoothed value around the same time that lag ago; NaN if there is no such row. */
  lowest(scale: number, lag: number): number {
    return this.read(scale * 2, lag);
  }

  highest(scale: number, lag: number): number {
    return this.read(scale * 2 + 1, lag);
  }

  /** Learns the row at `time`, one smoothed value a scale (NaN where there is none yet). */
  learn(time: number, smoothed: Float64Array): void {
    this.ranges.append(time);
    const row = this.ranges.length - 1;
    const centre = row - this.options.tolerance;
    for (let scale = 0; scale < smoothed.length; scale++) {
      const value = smoothed[scale] ?? NaN;
      if (Number.isNaN(value)) {
        continue;
      }
      this.maxima[scale]?.add(row, value);
      this.negatedMinima[scale]?.add(row, -value);
      if (centre >= 0) {
        this.ranges.set(scale * 2, centre, -(this.negatedMinima[scale]?.maximum ?? NaN));
        this.ranges.set(scale * 2 + 1, centre, this.maxima[scale]?.maximum ?? NaN);
      }
    }
  }

  private read(column: number, lag: number): number {
    const row = this.rows[lag] ?? -1;
    return row < 0 ? NaN : this.ranges.get(column, row);
  }
}

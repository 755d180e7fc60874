import { AutoStream } from '../../src/core/anomaly/auto/AutoStream';

/** The shipped `auto` as an alarm would see it: row by row, oldest first. Rows without a value score 0. */
export function scoreByAuto(times: Float64Array, values: Float64Array, threshold: number): Float64Array {
  const stream = new AutoStream({ threshold, direction: 'both' });
  return values.map((value, index) => (Number.isFinite(value) ? stream.push(times[index] ?? NaN, value) : 0));
}

import { getMedian } from './getMedian';

/** The series that repeats, each `period` points, the medians of the values of the same phase, brought to mean 0. O(n log n). */
export function medianByPhase(values: Float64Array, period: number): Float64Array<ArrayBuffer> {
  const medians = Float64Array.from({ length: period }, (_, phase) => {
    const count = Math.max(0, Math.ceil((values.length - phase) / period));
    return getMedian(Float64Array.from({ length: count }, (_season, season) => values[phase + season * period] ?? NaN));
  });
  const known = medians.filter(Number.isFinite);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return Float64Array.from(values, (_, index) => (medians[index % period] ?? NaN) - mean);
}

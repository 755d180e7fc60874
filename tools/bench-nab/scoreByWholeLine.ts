import { SlidingLine } from '../../src/core/anomaly/detectors/SlidingLine';

/**
 * Distance from the least squares line through the whole file, in standard deviations: what Grafana's regression
 * transformation (linear) draws, read as a detector. It has seen the future.
 */
export function scoreByWholeLine(times: Float64Array, values: Float64Array): Float64Array {
  const line = new SlidingLine(values.length);
  values.forEach((value, index) => {
    if (Number.isFinite(value)) {
      line.add(times[index] ?? NaN, value);
    }
  });
  const residuals = values.map((value, index) =>
    Number.isFinite(value) ? value - line.valueAt(times[index] ?? NaN) : 0
  );
  const deviation = Math.sqrt(residuals.reduce((sum, residual) => sum + residual * residual, 0) / residuals.length);
  return residuals.map((residual) => (deviation > 0 ? Math.abs(residual) / deviation : 0));
}

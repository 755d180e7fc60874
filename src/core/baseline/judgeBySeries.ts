import type { Detection } from '../anomaly/detection';
import type { Direction } from '../anomaly/detectorOptions';
import { getStep } from '../series/getStep';
import { judgeByBand } from './judgeByBand';

export interface SeriesBaseline {
  /** Milliseconds, rising. */
  times: Float64Array;
  values: Float64Array;
  /** How far off still counts as within, as a share of the baseline; above 0. */
  tolerance: number;
  direction: Direction;
}

/** The baseline's last value counts for so many of its steps; a single value counts for all that follows. */
const stepsThatCount = 2;

/**
 * Against another series: the version before, a metric of the registry, the same service elsewhere. Each value is
 * compared with the baseline's last one at or before its time, off by at most a share of it. No verdict where the
 * baseline is older than two of its steps. O(n + m).
 */
export function judgeBySeries(times: Float64Array, values: Float64Array, baseline: SeriesBaseline): Detection {
  const expected = carryForward(times, baseline);
  const half = expected.map((level) => Math.max(Math.abs(level) * baseline.tolerance, Number.MIN_VALUE));
  return judgeByBand(values, { expected, half }, baseline.direction);
}

function carryForward(times: Float64Array, baseline: SeriesBaseline): Float64Array {
  const { median: step } = getStep(baseline.times);
  const oldest = Number.isNaN(step) ? Number.POSITIVE_INFINITY : stepsThatCount * step;
  let next = 0;
  let last = { time: NaN, value: NaN };
  return times.map((time) => {
    while (next < baseline.times.length && (baseline.times[next] ?? NaN) <= time) {
      const value = baseline.values[next] ?? NaN;
      last = Number.isFinite(value) ? { time: baseline.times[next] ?? NaN, value } : last;
      next += 1;
    }
    return time - last.time <= oldest ? last.value : NaN;
  });
}

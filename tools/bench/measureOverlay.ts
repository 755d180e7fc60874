import { defaultDetectorOptions } from '../../src/core/anomaly/defaultDetectorOptions';
import { detectors } from '../../src/core/anomaly/detectors';
import { findIncidents } from '../../src/core/anomaly/findIncidents';
import type { BenchSeries } from './buildBenchSeries';

export interface OverlayFigures {
  name: string;
  series: number;
  points: number;
  /** Before the engine has compiled anything: what the first panel of a page waits for. */
  firstMs: number;
  medianMs: number;
  worstMs: number;
}

const repetitions = 25;
const coolDown = 12;

function runOnce(series: BenchSeries[]): number {
  const start = performance.now();
  for (const { times, values } of series) {
    findIncidents(detectors.rolling_robust(times, values, defaultDetectorOptions), coolDown);
  }
  return performance.now() - start;
}

/** Times the default detector and the grouping of its outliers over all series of a panel. */
export function measureOverlay(name: string, series: BenchSeries[]): OverlayFigures {
  const firstMs = runOnce(series);
  const durations = Array.from({ length: repetitions }, () => runOnce(series)).sort((left, right) => left - right);
  return {
    name,
    series: series.length,
    points: series[0]?.values.length ?? 0,
    firstMs,
    medianMs: durations[Math.floor(repetitions / 2)] ?? NaN,
    worstMs: durations.at(-1) ?? NaN,
  };
}

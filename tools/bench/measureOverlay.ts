import { AutoRun } from '../../src/core/anomaly/auto/AutoRun';
import type { BenchSeries } from './buildBenchSeries';

export interface OverlayFigures {
  name: string;
  series: number;
  points: number;
  /** Until the first slice of the first series has its verdicts, before the engine has compiled anything. */
  firstVerdictMs: number;
  /** All series, the first time: what the first panel of a page waits for. */
  firstMs: number;
  medianMs: number;
  worstMs: number;
  /** Longest work between two turns of the browser, over all runs. */
  longestStretchMs: number;
}

const repetitions = 15;
/** As the panels slice their work. */
const pointsAtOnce = 250;

interface Run {
  firstVerdictMs: number;
  allMs: number;
  longestStretchMs: number;
}

/** Times `auto` over all series of a panel, slice by slice, as panels run it; a slice is what the browser waits for at most. */
export function measureOverlay(name: string, series: BenchSeries[]): OverlayFigures {
  const first = runOnce(series);
  const later = Array.from({ length: repetitions }, () => runOnce(series));
  const durations = later.map(({ allMs }) => allMs).sort((left, right) => left - right);
  return {
    name,
    series: series.length,
    points: series[0]?.values.length ?? 0,
    firstVerdictMs: first.firstVerdictMs,
    firstMs: first.allMs,
    medianMs: durations[Math.floor(repetitions / 2)] ?? NaN,
    worstMs: durations.at(-1) ?? NaN,
    longestStretchMs: Math.max(...[first, ...later].map(({ longestStretchMs }) => longestStretchMs)),
  };
}

function runOnce(series: BenchSeries[]): Run {
  const start = performance.now();
  let firstVerdictMs = NaN;
  let longestStretchMs = 0;
  for (const { times, values } of series) {
    let sliceStart = performance.now();
    const run = new AutoRun(times, values, { direction: 'both' });
    while (!run.isDone) {
      run.advance(pointsAtOnce);
      const now = performance.now();
      longestStretchMs = Math.max(longestStretchMs, now - sliceStart);
      firstVerdictMs = Number.isNaN(firstVerdictMs) ? now - start : firstVerdictMs;
      sliceStart = now;
    }
  }
  return { firstVerdictMs, allMs: performance.now() - start, longestStretchMs };
}

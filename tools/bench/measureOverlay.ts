import { detectAuto } from '../../src/core/anomaly/auto/detectAuto';
import { longestStretchMs as turnMs } from '../../src/viz/overlay/longestStretchMs';
import type { BenchSeries } from './buildBenchSeries';
import { CpuClock } from './CpuClock';

export interface OverlayFigures {
  name: string;
  series: number;
  points: number;
  /** Until the first points have their verdicts, before the engine has compiled anything. */
  firstVerdictMs: number;
  /** All series, the first time: what the first panel of a page waits for. */
  firstMs: number;
  /** All series, once the code has run before. */
  medianMs: number;
  worstMs: number;
  /** Longest work between two turns of the browser: the first time, and later. */
  firstStretchMs: number;
  longestStretchMs: number;
}

const repetitions = 15;

interface Run {
  firstVerdictMs: number;
  allMs: number;
  longestStretchMs: number;
}

/** Times `auto` over all series of a panel, in processor time, in the parts in which panels run it. */
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
    firstStretchMs: first.longestStretchMs,
    longestStretchMs: Math.max(...later.map(({ longestStretchMs }) => longestStretchMs)),
  };
}

function runOnce(series: BenchSeries[]): Run {
  const clock = new CpuClock();
  let stretchStart = 0;
  let firstVerdictMs = NaN;
  let longestStretchMs = 0;
  for (const { times, values } of series) {
    const work = detectAuto(times, values, { direction: 'both' });
    let isDone = false;
    for (let part = 1; !isDone; part++) {
      isDone = work.next().done === true;
      const now = clock.elapsed;
      longestStretchMs = Math.max(longestStretchMs, now - stretchStart);
      // The first part ends at the first point; the second has a whole part's verdicts.
      firstVerdictMs = Number.isNaN(firstVerdictMs) && part === 2 ? now : firstVerdictMs;
      stretchStart = now - stretchStart >= turnMs ? now : stretchStart;
    }
  }
  return { firstVerdictMs, allMs: clock.elapsed, longestStretchMs };
}

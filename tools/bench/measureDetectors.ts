import { defaultDetectorOptions } from '../../src/core/anomaly/defaultDetectorOptions';
import { detectors } from '../../src/core/anomaly/detectors';
import type { BenchSeries } from './buildBenchSeries';
import { CpuClock } from './CpuClock';

export interface DetectorFigures {
  name: string;
  allMs: number;
  /** Longest work at which the browser can't get its turn. */
  longestPartMs: number;
}

const warmUp = 2;

/** Times every detector on a series, in processor time, once its code has run before. */
export function measureDetectors({ times, values }: BenchSeries): DetectorFigures[] {
  return Object.entries(detectors).map(([name, detect]) => {
    const measure = () => {
      const clock = new CpuClock();
      const work = detect(times, values, defaultDetectorOptions);
      let longestPartMs = 0;
      for (let isDone = false; !isDone;) {
        const start = clock.elapsed;
        isDone = work.next().done === true;
        longestPartMs = Math.max(longestPartMs, clock.elapsed - start);
      }
      return { name, allMs: clock.elapsed, longestPartMs };
    };
    Array.from({ length: warmUp }, measure);
    return measure();
  });
}

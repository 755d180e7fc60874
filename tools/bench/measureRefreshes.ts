import { detectAuto } from '../../src/core/anomaly/auto/detectAuto';
import { finishWork } from '../../src/core/work/finishWork';
import type { BenchSeries } from './buildBenchSeries';

export interface RefreshFigures {
  refreshes: number;
  /** Megabytes of the heap in use after a collection, before and after. */
  before: number;
  after: number;
}

const refreshes = 1_000;
const warmUp = 20;

/** What remains in memory of a panel's refreshes. `collect` runs the garbage collection. */
export function measureRefreshes({ times, values }: BenchSeries, collect: () => void): RefreshFigures {
  const refresh = (count: number) => {
    for (let index = 0; index < count; index++) {
      finishWork(detectAuto(times, values, { direction: 'both' }));
    }
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const before = refresh(warmUp);
  return { refreshes, before, after: refresh(refreshes) };
}

import { detectAuto } from '../../src/core/anomaly/auto/detectAuto';
import { finishWork } from '../../src/core/work/finishWork';
import { buildLookBackCaches } from '../../src/services/anomalies/history/buildLookBackCaches';
import { askBenchRule } from './askBenchRule';
import type { BenchSeries } from './buildBenchSeries';
import { buildBenchSource } from './buildBenchSource';

export interface RefreshFigures {
  name: string;
  refreshes: number;
  /** Megabytes of the heap in use after a collection, before and after. */
  before: number;
  after: number;
}

const refreshes = 1_000;
/** Until the engine has compiled what it will. */
const warmUp = 200;
const minute = 60_000;
const weekHours = 168;
const start = Date.UTC(2026, 0, 14, 12);

/**
 * What remains in memory of refreshes: of the detector alone, and of the look-back with all that is remembered of it,
 * every refresh a minute after the one before. `collect` runs the garbage collection.
 */
export async function measureRefreshes({ times, values }: BenchSeries, collect: () => void): Promise<RefreshFigures[]> {
  const source = buildBenchSource(1, weekHours);
  const caches = buildLookBackCaches();
  const pause = () => Promise.resolve();
  return [
    await measure('detector, 1,000 points', collect, () => {
      finishWork(detectAuto(times, values, { direction: 'both' }));
      return Promise.resolve();
    }),
    await measure('look-back of a week, by the hour', collect, (refresh) =>
      askBenchRule({ name: 'refreshed', step: '1h', source, caches, now: start + refresh * minute, pause })
    ),
  ];
}

async function measure(
  name: string,
  collect: () => void,
  refreshOnce: (refresh: number) => Promise<void>
): Promise<RefreshFigures> {
  let done = 0;
  const readHeap = async (count: number) => {
    for (const end = done + count; done < end; done++) {
      await refreshOnce(done);
    }
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const before = await readHeap(warmUp);
  return { name, refreshes, before, after: await readHeap(refreshes) };
}

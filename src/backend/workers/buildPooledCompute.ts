import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { mapConcurrently } from '../../core/work/mapConcurrently';
import type { DriftCompute } from '../../services/drift/driftCompute';
import type { PerformanceCompute } from '../../services/performance/performanceCompute';
import type { CancelSignal } from '../../stores/cancelSignal';
import { StoreError } from '../../stores/storeError';
import type { DriftTask, DriftTaskResult } from './driftTask';
import { buildPooledDrift } from './buildPooledDrift';
import { splitMeasureJobs } from './splitMeasureJobs';

const mostThreads = 4;
/** Distinct outcomes that go to a thread at once. */
const mostOutcomes = 100_000;

export interface PooledCompute extends DriftCompute, PerformanceCompute {
  close(): Promise<void>;
}

/** Does the arithmetic in worker threads. One is kept ready; others come with the work and go half a minute after it. */
export function buildPooledCompute(): PooledCompute {
  const threads = Math.min(mostThreads, availableParallelism());
  const pool = new Piscina<DriftTask, DriftTaskResult>({
    filename: fileURLToPath(new URL('./runDriftTask.worker.cjs', import.meta.url)),
    name: 'runDriftTask',
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 30_000,
    recordTiming: false,
    resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 256 },
  });
  const run = async (task: DriftTask, signal: CancelSignal | undefined): Promise<DriftTaskResult> => {
    if (signal?.aborted) {
      throw new StoreError('cancelled', 'The request was called off', '');
    }
    return pool.run(task);
  };
  return {
    ...buildPooledDrift(run, threads),
    async fitEstimator(request, signal) {
      const result = await run({ kind: 'estimator', request }, signal);
      return result.kind === 'estimator' ? result.estimator : failTask(result.kind);
    },
    async measureWindows(jobs, signal) {
      const batches = splitMeasureJobs(jobs, mostOutcomes);
      const results = await mapConcurrently(batches, threads, async ({ job }) =>
        run({ kind: 'measures', jobs: [job] }, signal)
      );
      return jobs.map((_, place) =>
        results.flatMap((result, index) =>
          batches[index]?.place === place && result.kind === 'measures' ? result.scores.flat() : []
        )
      );
    },
    async drawCurves(jobs, signal) {
      const result = await run({ kind: 'curves', jobs }, signal);
      return result.kind === 'curves' ? result.curves : failTask(result.kind);
    },
    close: () => pool.destroy(),
  };
}

function failTask(kind: string): never {
  throw new TypeError(`A thread answered with ${kind}, which it wasn't asked for`);
}

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { DriftCompute } from '../../services/drift/driftCompute';
import type { DriftTask, DriftTaskResult } from './driftTask';

const mostThreads = 4;
/** More batches than threads, so that a slow column doesn't leave the other threads idle. */
const batchesPerThread = 4;

export interface PooledCompute extends DriftCompute {
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
  });
  const runBatches = async <Item, Result>(
    items: readonly Item[],
    run: (batch: readonly Item[]) => Promise<Result[]>
  ): Promise<Result[]> => {
    const size = Math.max(1, Math.ceil(items.length / (threads * batchesPerThread)));
    const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => index * size);
    const batches = await Promise.all(starts.map((start) => run(items.slice(start, start + size))));
    return batches.flat();
  };
  return {
    getRequired: (references) =>
      runBatches(references, async (batch) => {
        const result = await pool.run({ kind: 'required', references: batch });
        return result.kind === 'required' ? result.required : [];
      }),
    scoreWindows: (jobs) =>
      runBatches(jobs, async (batch) => {
        const result = await pool.run({ kind: 'scores', jobs: batch });
        return result.kind === 'scores' ? result.scores : [];
      }),
    close: () => pool.destroy(),
  };
}

import { mapConcurrently } from '../../core/work/mapConcurrently';
import type { ColumnScore } from '../../core/drift/driftTypes';
import type { DriftCompute } from '../../services/drift/driftCompute';
import type { CancelSignal } from '../../stores/cancelSignal';
import type { DriftTask, DriftTaskResult } from './driftTask';
import { splitRowJobs } from './splitRowJobs';
import { splitScoreJobs } from './splitScoreJobs';

/** A fraction of a second's work. */
const mostWindows = 200;
/** Windows whose rows are judged together. */
const mostRowWindows = 2;

/** The arithmetic of drift, shared out to so many threads by `run`. */
export function buildPooledDrift(
  run: (task: DriftTask, signal: CancelSignal | undefined) => Promise<DriftTaskResult>,
  threads: number
): DriftCompute {
  return {
    async getRequired(references, signal) {
      const result = await run({ kind: 'required', references }, signal);
      return result.kind === 'required' ? result.required : [];
    },
    async scoreWindows(jobs, signal) {
      const scores = jobs.map((): ColumnScore[] => []);
      const batches = splitScoreJobs(jobs, mostWindows);
      const results = await mapConcurrently(batches, threads, async (batch) =>
        run({ kind: 'scores', jobs: batch.jobs }, signal)
      );
      results.forEach((result, index) => {
        const batch = result.kind === 'scores' ? result.scores : [];
        batch.forEach((held, job) => scores[batches[index]?.places[job] ?? 0]?.push(...held));
      });
      return scores;
    },
    async scoreRows(jobs, signal) {
      const batches = splitRowJobs(jobs, mostRowWindows);
      const results = await mapConcurrently(batches, threads, async ({ job }) =>
        run({ kind: 'rows', jobs: [job] }, signal)
      );
      return jobs.map((_, place) =>
        results.flatMap((result, index) =>
          batches[index]?.place === place && result.kind === 'rows' ? result.scores.flat() : []
        )
      );
    },
  };
}

import type { RowJob } from '../../services/drift/multivariate/rowJob';

export interface RowBatch {
  job: RowJob;
  /** Place of the job among those that were split. */
  place: number;
}

/**
 * Batches of at most so many windows, in order. What is learnt of a reference is learnt once a batch, so only jobs that have no windows of
 * the reference to learn from are split.
 */
export function splitRowJobs(jobs: readonly RowJob[], mostWindows: number): RowBatch[] {
  return jobs.flatMap((job, place): RowBatch[] => {
    if (job.referenceWindows.length > 0 || job.windows.length <= mostWindows) {
      return [{ job, place }];
    }
    return Array.from({ length: Math.ceil(job.windows.length / mostWindows) }, (_, index) => ({
      job: { ...job, windows: job.windows.slice(index * mostWindows, (index + 1) * mostWindows) },
      place,
    }));
  });
}

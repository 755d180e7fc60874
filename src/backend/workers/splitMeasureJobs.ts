import type { MeasureJob, WindowParts } from '../../services/performance/performanceCompute';
import type { OutcomeCounts } from '../../stores/outcomeCounts';

/** Windows that one thread measures in one go, and the place of the job that they are of. */
export interface MeasureBatch {
  job: MeasureJob;
  place: number;
}

/** Batches in order, each of one job and of about so many distinct outcomes: a window is never split. */
export function splitMeasureJobs(jobs: readonly MeasureJob[], mostOutcomes: number): MeasureBatch[] {
  return jobs.flatMap((job, place) => {
    const batches: MeasureBatch[] = [{ job: { ...job, windows: [] }, place }];
    let room = mostOutcomes;
    for (const window of job.windows) {
      const size = window.outcomes.reduce((sum, part) => sum + countOutcomes(part), countCells(window.sample));
      if (size > room && room < mostOutcomes) {
        batches.push({ job: { ...job, windows: [] }, place });
        room = mostOutcomes;
      }
      batches.at(-1)?.job.windows.push(window);
      room -= size;
    }
    return batches;
  });
}

function countOutcomes(counted: OutcomeCounts): number {
  switch (counted.kind) {
    case 'errors':
      return counted.slices.length;
    case 'lists':
      return counted.slices.reduce((sum, { sums }) => sum + sums.gain.length, 0);
    default:
      return counted.slices.reduce((sum, slice) => sum + slice.counts.length, 0);
  }
}

function countCells(sample: WindowParts['sample']): number {
  const [first] = sample?.columns ?? [];
  const rows = first === undefined ? 0 : first.kind === 'numeric' ? first.values.length : first.codes.length;
  return rows * (sample?.columns.length ?? 0);
}

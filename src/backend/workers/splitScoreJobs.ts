import type { ScoreJob } from '../../services/drift/driftCompute';

/** Jobs that one thread does in one go, and where their windows came from. */
export interface ScoreBatch {
  jobs: ScoreJob[];
  /** For each job of the batch, the place of its job among those that were split. */
  places: number[];
}

/**
 * Batches of at most so many windows, in order: a long job becomes several, short ones are put together. So threads are evenly
 * busy, other queries get their turn, and work that nobody waits for any more ends soon.
 */
export function splitScoreJobs(jobs: readonly ScoreJob[], mostWindows: number): ScoreBatch[] {
  const batches: ScoreBatch[] = [];
  let room = 0;
  jobs.forEach((job, place) => {
    for (let start = 0; start < job.windows.length || start === 0; start += mostWindows) {
      const windows = job.windows.slice(start, start + mostWindows);
      if (batches.length === 0 || windows.length > room) {
        batches.push({ jobs: [], places: [] });
        room = mostWindows;
      }
      const batch = batches[batches.length - 1];
      batch?.jobs.push({ ...job, windows });
      batch?.places.push(place);
      room -= windows.length;
    }
  });
  return batches;
}

import type { ColumnScore } from '../../core/drift/driftTypes';
import { prepareReference } from '../../core/drift/prepareReference';
import { scoreWindow } from '../../core/drift/scoreWindow';
import type { ScoreJob } from './driftCompute';

/** The work of one job: a score a window. */
export function scoreJob(job: ScoreJob): ColumnScore[] {
  const reference = prepareReference(job);
  const scores = job.windows.map((window) => scoreWindow(reference, window));
  return job.contributions ? scores : scores.map((score) => ({ ...score, contributions: [] }));
}

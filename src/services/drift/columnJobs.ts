import type { ModelColumn } from '../models/modelLog';
import type { ScoreJob } from './driftCompute';

/** What is to be scored of one column in one segment. The windows of the jobs, in order, are those of the plan. */
export interface ColumnJobs {
  column: ModelColumn;
  segment: string;
  jobs: ScoreJob[];
}

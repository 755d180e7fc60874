import { prepareReference } from '../../core/drift/prepareReference';
import { scoreRowJob } from '../../services/drift/multivariate/scoreRowJob';
import { scoreJob } from '../../services/drift/scoreJob';
import { runPerformanceTask } from './runPerformanceTask';
import type { DriftTask, DriftTaskResult } from './driftTask';

/** The analytics library's work, in a thread of its own. */
export function runDriftTask(task: DriftTask): DriftTaskResult {
  switch (task.kind) {
    case 'required':
      return { kind: 'required', required: task.references.map((reference) => prepareReference(reference).required) };
    case 'scores':
      return { kind: 'scores', scores: task.jobs.map(scoreJob) };
    case 'rows':
      return { kind: 'rows', scores: task.jobs.map(scoreRowJob) };
    default:
      return runPerformanceTask(task);
  }
}

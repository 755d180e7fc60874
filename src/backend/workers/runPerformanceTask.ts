import { drawCurve } from '../../services/performance/drawCurve';
import { fitEstimator } from '../../services/performance/fitEstimator';
import { measureWindow } from '../../services/performance/measureWindow';
import type { PerformanceTask, PerformanceTaskResult } from './performanceTask';

/** Fits, measures or draws what a task asks for. */
export function runPerformanceTask(task: PerformanceTask): PerformanceTaskResult {
  switch (task.kind) {
    case 'estimator':
      return { kind: 'estimator', estimator: fitEstimator(task.request) };
    case 'measures':
      return {
        kind: 'measures',
        scores: task.jobs.map((job) => job.windows.map((parts) => measureWindow(job, parts))),
      };
    case 'curves':
      return { kind: 'curves', curves: task.jobs.map(drawCurve) };
  }
}

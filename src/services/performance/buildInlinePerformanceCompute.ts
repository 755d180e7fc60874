import { drawCurve } from './drawCurve';
import { fitEstimator } from './fitEstimator';
import { measureWindow } from './measureWindow';
import type { PerformanceCompute } from './performanceCompute';

/** Does the arithmetic in this thread. */
export function buildInlinePerformanceCompute(): PerformanceCompute {
  return {
    fitEstimator: (request) => Promise.resolve(fitEstimator(request)),
    measureWindows: (jobs) => Promise.resolve(jobs.map((job) => job.windows.map((parts) => measureWindow(job, parts)))),
    drawCurves: (jobs) => Promise.resolve(jobs.map(drawCurve)),
  };
}

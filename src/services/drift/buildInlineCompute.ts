import { prepareReference } from '../../core/drift/prepareReference';
import { buildInlinePerformanceCompute } from '../performance/buildInlinePerformanceCompute';
import type { PerformanceCompute } from '../performance/performanceCompute';
import type { DriftCompute } from './driftCompute';
import { scoreRowJob } from './multivariate/scoreRowJob';
import { scoreJob } from './scoreJob';

/** Does the arithmetic in this thread. */
export function buildInlineCompute(): DriftCompute & PerformanceCompute {
  return {
    ...buildInlinePerformanceCompute(),
    getRequired: (references) => Promise.resolve(references.map((reference) => prepareReference(reference).required)),
    scoreWindows: (jobs) => Promise.resolve(jobs.map(scoreJob)),
    scoreRows: (jobs) => Promise.resolve(jobs.map(scoreRowJob)),
  };
}

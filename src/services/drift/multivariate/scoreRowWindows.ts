import type { MultivariateScore } from '../../../core/drift/multivariate/multivariateScore';
import type { ComparisonTools } from '../comparisonRequest';
import { buildRowJobs } from './buildRowJobs';
import type { MultivariateRequest } from './multivariateRequest';

/** The scores of all columns together in one segment, one a window of the plan. */
export interface RowScores {
  segment: string;
  scores: MultivariateScore[];
}

/** Reads the rows that the comparison needs and scores every window. */
export async function scoreRowWindows(tools: ComparisonTools, request: MultivariateRequest): Promise<RowScores[]> {
  if (request.plan.windows.length === 0) {
    return [];
  }
  const held = await buildRowJobs(tools, request);
  const scores = await tools.compute.scoreRows(
    held.flatMap(({ jobs }) => jobs),
    tools.signal
  );
  let next = 0;
  return held.map(({ segment, jobs }) => {
    const own = scores.slice(next, next + jobs.length).flat();
    next += jobs.length;
    return { segment, scores: own };
  });
}

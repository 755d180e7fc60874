import type { ColumnScore } from '../../core/drift/driftTypes';
import type { ModelColumn } from '../models/modelLog';
import { buildFixedJobs } from './buildFixedJobs';
import { buildMovingJobs } from './buildMovingJobs';
import type { ComparisonRequest, ComparisonTools } from './comparisonRequest';

/** The scores of one column in one segment, one a window of the plan. */
export interface ColumnScores {
  column: ModelColumn;
  segment: string;
  scores: ColumnScore[];
}

/** Counts what the comparison needs and scores every window of every column. */
export async function scoreColumns(tools: ComparisonTools, request: ComparisonRequest): Promise<ColumnScores[]> {
  if (request.plan.windows.length === 0) {
    return [];
  }
  const { reference } = request;
  const held =
    reference.kind === 'fixed'
      ? await buildFixedJobs(tools, request, reference)
      : await buildMovingJobs(tools, request, reference);
  const scores = await tools.compute.scoreWindows(
    held.flatMap(({ jobs }) => jobs),
    tools.signal
  );
  let next = 0;
  return held.map(({ column, segment, jobs }) => {
    const own = scores.slice(next, next + jobs.length).flat();
    next += jobs.length;
    return { column, segment, scores: own };
  });
}

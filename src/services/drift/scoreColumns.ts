import type { ColumnScore } from '../../core/drift/driftTypes';
import type { ModelColumn } from '../models/modelLog';
import { buildAbsentJobs } from './buildAbsentJobs';
import { buildFixedJobs } from './buildFixedJobs';
import { buildMovingJobs } from './buildMovingJobs';
import { buildStatisticsJobs } from './buildStatisticsJobs';
import type { ColumnJobs } from './columnJobs';
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
  const held = await buildJobs(tools, request);
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

function buildJobs(tools: ComparisonTools, request: ComparisonRequest): Promise<ColumnJobs[]> {
  const { reference } = request;
  switch (reference.kind) {
    case 'fixed':
      return buildFixedJobs(tools, request, reference);
    case 'statistics':
      return buildStatisticsJobs(tools, request, reference);
    case 'absent':
      return buildAbsentJobs(tools, request);
    case 'previousWindow':
    case 'samePeriod':
      return buildMovingJobs(tools, request, reference);
  }
}

import type { ComparisonTools } from '../comparisonRequest';
import type { DriftCell } from '../driftCell';
import { allColumns } from './allColumns';
import type { MultivariateRequest } from './multivariateRequest';
import { scoreRowWindows } from './scoreRowWindows';

/** Judges all columns of each window and segment together. The cells come by segment, then window. */
export async function judgeRowWindows(tools: ComparisonTools, request: MultivariateRequest): Promise<DriftCell[]> {
  const held = await scoreRowWindows(tools, request);
  return held.flatMap(({ segment, scores }) =>
    scores.map((score, place): DriftCell => ({ place, segment, column: allColumns, score }))
  );
}

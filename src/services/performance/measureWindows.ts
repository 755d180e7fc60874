import type { ServiceContext } from '../serviceContext';
import { selectWindows } from '../windows/selectWindows';
import { splitOpenWindow } from '../windows/splitOpenWindow';
import { buildCells } from './buildCells';
import type { EstimatedWindows } from './fetchEstimators';
import { fetchWindowParts } from './fetchWindowParts';
import type { WindowsRequest } from './fetchWindowParts';
import type { PerformanceCell, PerformanceKind } from './performanceCell';
import type { MeasureJob, WindowScore } from './performanceCompute';

interface MeasuredWindows extends EstimatedWindows {
  job: Omit<MeasureJob, 'windows' | 'estimator'>;
  kinds: readonly PerformanceKind[];
  minCount: number;
}

const unknown = { value: null, lower: null, upper: null };

/** Measures some windows of a plan: those that have ended and the open one apart, so that a refresh counts the open one alone. */
export async function measureWindows(
  { store, compute, request: { signal } }: ServiceContext,
  outcomes: WindowsRequest,
  { places, fitted, job, kinds, minCount }: MeasuredWindows
): Promise<PerformanceCell[]> {
  const { segments } = outcomes;
  const lacksReference = kinds.includes('estimated') && fitted === undefined;
  const withUntold = (score: WindowScore): WindowScore => (lacksReference ? { ...score, estimated: unknown } : score);
  const parts = await Promise.all(
    splitOpenWindow(selectWindows(outcomes.plan, places)).map(async ({ plan, offset }) => {
      const get = await fetchWindowParts(store, { ...outcomes, plan }, signal);
      const jobs = segments.names.map((segment) => ({
        ...job,
        estimator: fitted?.estimator,
        windows: plan.windows.map((_, place) => get(segment, place)),
      }));
      const scores = await compute.measureWindows(jobs, signal);
      return segments.names.flatMap((segment, index) =>
        (scores[index] ?? []).flatMap((score, part) =>
          buildCells(withUntold(score), { place: places[part + offset] ?? 0, segment, minCount, lacksReference })
        )
      );
    })
  );
  return parts.flat();
}

import type { PerformanceQuery } from '../../schema/query/performanceQuery';
import { getMaxPoints } from '../drift/getMaxPoints';
import { limitWindows } from '../drift/limitWindows';
import { buildSelection } from '../models/buildSelection';
import type { ModelLog } from '../models/modelLog';
import { QueryError } from '../queryError';
import type { Reference } from '../references/reference';
import { resolveReference } from '../references/resolveReference';
import { getMinCount } from '../segments/getMinCount';
import { listSegments } from '../segments/listSegments';
import { restrictToSegments } from '../segments/restrictToSegments';
import type { ServiceContext } from '../serviceContext';
import { buildWindowPlan } from '../windows/buildWindowPlan';
import { splitOpenWindow } from '../windows/splitOpenWindow';
import { buildCells } from './buildCells';
import { fetchEstimator } from './fetchEstimator';
import { fetchWindowParts } from './fetchWindowParts';
import type { WindowsRequest } from './fetchWindowParts';
import { getEstimationPlan } from './getEstimationPlan';
import { getLabelSource } from './getLabelSource';
import { getMeasureChoice } from './getMeasureChoice';
import { getOutcomeQueries } from './getOutcomeQueries';
import { getPerformanceRemarks } from './getPerformanceRemarks';
import { getSampledColumns } from './getSampledColumns';
import type { FittedEstimator, ModelPerformance } from './modelPerformance';
import type { MeasureJob } from './performanceCompute';
import type { PerformanceCell, PerformanceKind } from './performanceCell';

/** The performance of one model in every window that the query asks for. `models` is how many share the answer. */
export async function computeModelPerformance(
  context: ServiceContext,
  log: ModelLog,
  query: PerformanceQuery,
  models: number
): Promise<ModelPerformance> {
  const { store, settings, request, trace } = context;
  const { range, signal } = request;
  const choice = getMeasureChoice(log, query);
  const kinds = getKinds(query);
  const queries = getOutcomeQueries(log, choice, query);
  const estimation = kinds.includes('estimated') ? getEstimationPlan(log, choice, queries) : undefined;
  const labels = await getLabelSource(store, log, { by: query.by, clock: range.to }, signal);
  const selection = buildSelection(log, query);
  const segments = await listSegments(store, log, { ...query, selection, range, privacy: settings.privacy }, signal);
  const plan = await buildWindowPlan(store, log, {
    window: query.window,
    range,
    latest: query.view === 'latest',
    maxPoints: await getMaxPoints(context, log, { window: query.window, selection }),
    limit: limitWindows(models * kinds.length * Math.max(1, segments.names.length)),
    selection,
    reference: getReference(log, query),
    signal,
  });
  const fitted = estimation && (await fetchEstimator(context, log, estimation, query));
  const outcomes = {
    shift: log.shift,
    selection: restrictToSegments(selection, segments),
    segments,
    labels,
    by: query.by,
    queries,
    sampled: getSampledColumns(estimation),
    id: log.settings.columns.id,
  };
  const job = { choice, realised: kinds.includes('realised'), estimator: fitted?.value.estimator };
  const minCount = getMinCount({ ...query, segmentBy: query.segmentBy ?? query.protected?.column }, settings.privacy);
  const measured = await trace.collect(() => measurePlan(context, { ...outcomes, plan }, job, minCount));
  return {
    log,
    plan,
    choice,
    kinds,
    segments: segments.names,
    cells: measured.value,
    ...withFitted(fitted?.value),
    remarks: getPerformanceRemarks({ log, plan, choice, cells: measured.value, segments, privacy: settings.privacy }),
    statements: [...(fitted?.statements ?? []), ...measured.statements],
  };
}

function withFitted(fitted: FittedEstimator | undefined): { fitted?: FittedEstimator } {
  return fitted === undefined ? {} : { fitted };
}

/** Windows that have ended and the open one apart, so that a refresh counts the open one alone. */
async function measurePlan(
  { store, compute, request: { signal } }: ServiceContext,
  outcomes: WindowsRequest,
  job: Omit<MeasureJob, 'windows'>,
  minCount: number
): Promise<PerformanceCell[]> {
  const { segments } = outcomes;
  const parts = await Promise.all(
    splitOpenWindow(outcomes.plan).map(async ({ plan, offset }) => {
      const get = await fetchWindowParts(store, { ...outcomes, plan }, signal);
      const jobs = segments.names.map((segment) => ({
        ...job,
        windows: plan.windows.map((_, place) => get(segment, place)),
      }));
      const scores = await compute.measureWindows(jobs, signal);
      return segments.names.flatMap((segment, index) =>
        (scores[index] ?? []).flatMap((score, place) => buildCells(score, { place: place + offset, segment, minCount }))
      );
    })
  );
  return parts.flat();
}

function getKinds({ estimated, by }: PerformanceQuery): PerformanceKind[] {
  if (estimated === 'no') {
    return ['realised'];
  }
  if (by === 'arrival') {
    throw new QueryError(
      "Estimated performance needs no labels, so it can't be shown by the time they came in",
      'Use "by": "prediction", or "estimated": "no".'
    );
  }
  return estimated === 'yes' ? ['estimated'] : ['realised', 'estimated'];
}

/** What blocks of rows are counted from. */
function getReference(log: ModelLog, { reference }: PerformanceQuery): Reference | undefined {
  return reference === undefined && log.settings.references.length === 0
    ? undefined
    : resolveReference(log, { reference });
}

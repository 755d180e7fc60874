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
import { fetchEstimators } from './fetchEstimators';
import type { EstimatedWindows } from './fetchEstimators';
import { getEstimationPlan } from './getEstimationPlan';
import { getLabelSource } from './getLabelSource';
import { getMeasureChoice } from './getMeasureChoice';
import { getOutcomeQueries } from './getOutcomeQueries';
import { getPerformanceRemarks } from './getPerformanceRemarks';
import { getSampledColumns } from './getSampledColumns';
import { measureWindows } from './measureWindows';
import type { ModelPerformance } from './modelPerformance';
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
  const estimators = estimation && (await fetchEstimators(context, { log, plan, estimation, query }));
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
  const { groups = [{ places: plan.windows.map((_, place) => place) }], notices = [] } = estimators?.value ?? {};
  const job = { choice, realised: kinds.includes('realised') };
  const minCount = getMinCount({ ...query, segmentBy: query.segmentBy ?? query.protected?.column }, settings.privacy);
  const measured = await trace.collect(() =>
    Promise.all(
      groups.map((group) => measureWindows(context, { ...outcomes, plan }, { job, minCount, kinds, ...group }))
    )
  );
  const cells = sortCells(measured.value.flat(), segments.names);
  return {
    log,
    plan,
    choice,
    kinds,
    segments: segments.names,
    cells,
    fitted: groups.flatMap(({ fitted }: EstimatedWindows) => fitted ?? []),
    remarks: [...notices, ...getPerformanceRemarks({ log, plan, choice, cells, segments, privacy: settings.privacy })],
    statements: [...(estimators?.statements ?? []), ...measured.statements],
  };
}

/** By segment, then window, then kind. */
function sortCells(cells: readonly PerformanceCell[], segments: readonly string[]): PerformanceCell[] {
  const ranks = new Map(segments.map((segment, rank) => [segment, rank]));
  const getRank = ({ segment }: PerformanceCell): number => ranks.get(segment) ?? 0;
  return [...cells].sort((one, other) => getRank(one) - getRank(other) || one.place - other.place);
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

import type { DriftQuery } from '../../schema/query/driftQuery';
import { buildSelection } from '../models/buildSelection';
import type { ModelLog } from '../models/modelLog';
import { resolveReference } from '../references/resolveReference';
import { getMinCount } from '../segments/getMinCount';
import { listSegments } from '../segments/listSegments';
import { restrictToSegments } from '../segments/restrictToSegments';
import type { ServiceContext } from '../serviceContext';
import { buildWindowPlan } from '../windows/buildWindowPlan';
import { splitOpenWindow } from '../windows/splitOpenWindow';
import type { ComparisonRequest } from './comparisonRequest';
import type { DriftCell } from './driftCell';
import { getComparedColumns } from './getComparedColumns';
import { getDriftRemarks } from './getDriftRemarks';
import { getMaxPoints } from './getMaxPoints';
import { judgeWindows } from './judgeWindows';
import { limitWindows } from './limitWindows';
import type { ModelDrift } from './modelDrift';
import { rememberComparison } from './rememberComparison';
import { scoreColumns } from './scoreColumns';
import { sortCells } from './sortCells';

/** The drift of one model's columns in every window that the query asks for. `models` is how many share the answer. */
export async function computeModelDrift(
  context: ServiceContext,
  log: ModelLog,
  query: DriftQuery,
  models: number
): Promise<ModelDrift> {
  const { store, settings, request } = context;
  const { range, signal } = request;
  const { method, convention, threshold } = query;
  const columns = getComparedColumns(log, query);
  const reference = resolveReference(log, query);
  const selection = buildSelection(log, query);
  const segments = await listSegments(store, log, { ...query, selection, range, privacy: settings.privacy }, signal);
  const plan = await buildWindowPlan(store, log, {
    window: query.window,
    range,
    latest: query.view === 'latest',
    maxPoints: await getMaxPoints(context, log, { window: query.window, selection }),
    limit: limitWindows(models * columns.length * Math.max(1, segments.names.length)),
    selection,
    reference,
    signal,
  });
  const comparison: ComparisonRequest = {
    log,
    columns,
    plan,
    reference,
    selection: restrictToSegments(selection, segments),
    segments,
    method,
    convention,
    threshold,
    contributions: false,
    minCount: getMinCount(query, settings.privacy),
  };
  const { cells, statements } = await judgePlan(context, comparison);
  const remarks = getDriftRemarks({ log, plan, reference, columns, segments, privacy: settings.privacy }, query);
  return { log, plan, reference, columns, segments: segments.names, cells, remarks, statements };
}

interface JudgedPlan {
  cells: DriftCell[];
  statements: string[];
}

/** Windows that have ended and the open one apart, so that a refresh counts the open one alone. */
async function judgePlan(context: ServiceContext, comparison: ComparisonRequest): Promise<JudgedPlan> {
  const { store, compute, shelves, request } = context;
  const tools = { store, compute, signal: request.signal };
  const parts = await Promise.all(
    splitOpenWindow(comparison.plan).map(async ({ plan, offset }) => {
      const part = { ...comparison, plan };
      const { value, statements } = await rememberComparison(context, shelves.drift, part, async () =>
        judgeWindows(await scoreColumns(tools, part), plan.windows.length)
      );
      return { cells: value.map((cell) => ({ ...cell, place: cell.place + offset })), statements };
    })
  );
  return {
    cells: sortCells(parts.flatMap(({ cells }) => cells)),
    statements: parts.flatMap(({ statements }) => statements),
  };
}

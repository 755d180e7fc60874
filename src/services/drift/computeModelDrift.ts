import type { DriftQuery } from '../../schema/query/driftQuery';
import { buildSelection } from '../models/buildSelection';
import type { ModelLog } from '../models/modelLog';
import { resolveReference } from '../references/resolveReference';
import { getMinCount } from '../segments/getMinCount';
import { listSegments } from '../segments/listSegments';
import { restrictToSegments } from '../segments/restrictToSegments';
import type { ServiceContext } from '../serviceContext';
import { buildWindowPlan } from '../windows/buildWindowPlan';
import type { ComparisonRequest } from './comparisonRequest';
import { getComparedColumns } from './getComparedColumns';
import { getDriftRemarks } from './getDriftRemarks';
import { getMaxPoints } from './getMaxPoints';
import { judgeWindows } from './judgeWindows';
import { limitWindows } from './limitWindows';
import type { ModelDrift } from './modelDrift';
import { rememberComparison } from './rememberComparison';
import { scoreColumns } from './scoreColumns';

/** The drift of one model's columns in every window that the query asks for. `models` is how many share the answer. */
export async function computeModelDrift(
  context: ServiceContext,
  log: ModelLog,
  query: DriftQuery,
  models: number
): Promise<ModelDrift> {
  const { store, compute, settings, request } = context;
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
  const { value: cells, statements } = await rememberComparison(
    context,
    context.shelves.drift,
    comparison,
    async () => {
      const scored = await scoreColumns({ store, compute, signal }, comparison);
      return judgeWindows(scored, plan.windows.length);
    }
  );
  const remarks = getDriftRemarks({ log, plan, columns, segments, privacy: settings.privacy }, query);
  return { log, plan, reference, columns, segments: segments.names, cells, remarks, statements };
}

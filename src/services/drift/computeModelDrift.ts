import type { DriftQuery } from '../../schema/query/driftQuery';
import { buildSelection } from '../models/buildSelection';
import type { ModelLog } from '../models/modelLog';
import { planReferences } from '../references/planReferences';
import { resolveReference } from '../references/resolveReference';
import { getMinCount } from '../segments/getMinCount';
import { listSegments } from '../segments/listSegments';
import { restrictToSegments } from '../segments/restrictToSegments';
import type { ServiceContext } from '../serviceContext';
import { buildWindowPlan } from '../windows/buildWindowPlan';
import { getComparedColumns } from './getComparedColumns';
import { getDriftRemarks } from './getDriftRemarks';
import { getMaxPoints } from './getMaxPoints';
import { judgePlan } from './judgePlan';
import { limitWindows } from './limitWindows';
import type { ModelDrift } from './modelDrift';
import { allColumns } from './multivariate/allColumns';
import { getJoinedColumns } from './multivariate/getJoinedColumns';
import { getSampleRemark } from './multivariate/getSampleRemark';
import { isMultivariate } from './multivariate/isMultivariate';
import { limitRowWindows } from './multivariate/limitRowWindows';

/** The drift of one model's columns in every window that the query asks for. `models` is how many share the answer. */
export async function computeModelDrift(
  context: ServiceContext,
  log: ModelLog,
  query: DriftQuery,
  models: number
): Promise<ModelDrift> {
  const { store, settings, request } = context;
  const { range, signal } = request;
  const { method, convention, threshold, noise } = query;
  const columns = isMultivariate(method)
    ? getJoinedColumns(log, { ...query, method })
    : getComparedColumns(log, { ...query, method });
  const reference = resolveReference(log, query);
  const selection = buildSelection(log, query);
  const segments = await listSegments(store, log, { ...query, selection, range, privacy: settings.privacy }, signal);
  const plan = await buildWindowPlan(store, log, {
    window: query.window,
    range,
    latest: query.view === 'latest',
    maxPoints: await getMaxPoints(context, log, { window: query.window, selection }),
    limit: isMultivariate(method)
      ? limitRowWindows(models * Math.max(1, segments.names.length))
      : limitWindows(models * columns.length * Math.max(1, segments.names.length)),
    selection,
    reference,
    signal,
  });
  const references = await planReferences(context, log, plan, reference, { columns, together: isMultivariate(method) });
  const { value: cells, statements } = await judgePlan(context, {
    log,
    columns,
    plan,
    references: references.groups,
    selection: restrictToSegments(selection, segments),
    segments,
    method,
    convention,
    threshold,
    noise,
    contributions: false,
    minCount: getMinCount(query, settings.privacy),
  });
  const remarks = [
    ...references.notices,
    ...getDriftRemarks({ log, plan, reference, columns, segments, privacy: settings.privacy }, query),
    ...getSampleRemark(log.model, isMultivariate(method) ? cells : []),
  ];
  const subjects = isMultivariate(method) ? [allColumns] : columns;
  return { log, plan, reference, references, columns: subjects, segments: segments.names, cells, remarks, statements };
}

import type { ColumnScore } from '../../core/drift/driftTypes';
import { distributionColumns } from '../../schema/frames/distributionColumns';
import type { Frame, FrameMeta, FrameNotice } from '../../schema/frames/frame';
import type { DistributionQuery } from '../../schema/query/distributionQuery';
import type { ColumnDriftMethod } from '../../schema/query/driftMethod';
import { assertMethodOfConvention } from '../drift/assertMethodOfConvention';
import { buildRecipe } from '../drift/buildRecipe';
import type { ComparisonRequest } from '../drift/comparisonRequest';
import { describeReason } from '../drift/describeReason';
import { isMultivariate } from '../drift/multivariate/isMultivariate';
import { rememberComparison } from '../drift/rememberComparison';
import { scoreColumns } from '../drift/scoreColumns';
import { buildSpecFrame } from '../frames/buildSpecFrame';
import { buildSelection } from '../models/buildSelection';
import { getModelColumn } from '../models/getModelColumn';
import { openOneModel } from '../models/openOneModel';
import { QueryError } from '../queryError';
import { getOnlyReference } from '../references/getOnlyReference';
import { planReferences } from '../references/planReferences';
import type { ReferencePlan } from '../references/referencePlan';
import { resolveReference } from '../references/resolveReference';
import { getMinCount } from '../segments/getMinCount';
import type { Privacy } from '../segments/listSegments';
import type { ServiceContext } from '../serviceContext';
import { buildDistributionRows } from './buildDistributionRows';
import { computeFeatureParts } from './computeFeatureParts';
import { describeCategoryChange } from './describeCategoryChange';
import { describeWindow } from './describeWindow';
import { getReferenceRemarks } from './getReferenceRemarks';
import { selectWindow } from './selectWindow';

/** A column's last window in the range beside its reference, bin by bin, with each bin's part in the score. */
export async function computeDistribution(query: DistributionQuery, context: ServiceContext): Promise<Frame[]> {
  if (query.segmentBy !== undefined) {
    throw new QueryError(
      'A distribution is of one group of rows, but the query asks for "segmentBy"',
      `Filter by a value instead, such as {"column": "${query.segmentBy}", "operator": "=", "value": "…"}.`
    );
  }
  const { method } = query;
  if (isMultivariate(method)) {
    return computeFeatureParts(query, method, context);
  }
  const { comparison, references, score, statements } = await compare(query, method, context);
  const { log, plan } = comparison;
  const [window] = plan.windows;
  const reference = { kind: comparison.reference.kind, description: references.description };
  const { engine } = context.store;
  const meta: FrameMeta = {
    executedQueryString: statements.join(';\n\n'),
    notices: [...getReferenceRemarks(references), ...getNotices(comparison, score, context.settings.privacy)],
    custom: {
      recipes: score === undefined ? [] : [buildRecipe({ log, plan, reference, engine, ...score })],
      ...(window && { window: describeWindow(window, comparison.reference) }),
    },
  };
  const rows = score === undefined ? [] : buildDistributionRows(score.score, context.settings.privacy);
  return [buildSpecFrame(getModelColumn(log, query.column).name, distributionColumns, rows, meta)];
}

interface Compared {
  comparison: ComparisonRequest;
  references: ReferencePlan;
  /** Absent where there is no window. */
  score?: { column: string; score: ColumnScore };
  statements: string[];
}

async function compare(
  query: DistributionQuery,
  method: ColumnDriftMethod,
  context: ServiceContext
): Promise<Compared> {
  const { store, compute, settings, request } = context;
  const { convention, threshold, noise } = query;
  assertMethodOfConvention(method, convention);
  const log = await openOneModel(context, query);
  const reference = resolveReference(log, query);
  const selection = buildSelection(log, query);
  const columns = [getModelColumn(log, query.column)];
  const plan = await selectWindow(context, log, { window: query.window, selection, reference });
  const references = await planReferences(context, log, plan, reference, { columns, together: true });
  const comparison: ComparisonRequest = {
    log,
    columns,
    plan,
    reference: getOnlyReference(references),
    selection,
    segments: { names: [''], truncated: false },
    method,
    convention,
    threshold,
    noise,
    contributions: true,
    minCount: getMinCount(query, settings.privacy),
  };
  const { value, statements } = await rememberComparison(context, context.shelves.distribution, comparison, () =>
    scoreColumns({ store, compute, signal: request.signal }, comparison)
  );
  const [scored] = value;
  const score = scored?.scores[0];
  return {
    comparison,
    references,
    statements,
    ...(scored && score ? { score: { column: scored.column.name, score } } : {}),
  };
}

function getNotices(
  { plan, reference }: ComparisonRequest,
  scored: Compared['score'],
  privacy: Privacy
): FrameNotice[] {
  const remarks = plan.windows.length === 0 ? plan.remarks : [];
  const { reason = null } = scored?.score ?? {};
  const reasons =
    reason === null
      ? []
      : [`The distribution of ${scored?.column ?? ''} can't be told: ${describeReason(reason, reference)}`];
  const changes = scored === undefined ? [] : describeCategoryChange(scored.score, privacy);
  return [
    ...[...remarks, ...reasons].map((text): FrameNotice => ({ severity: 'warning', text })),
    ...changes.map((text): FrameNotice => ({ severity: 'info', text })),
  ];
}

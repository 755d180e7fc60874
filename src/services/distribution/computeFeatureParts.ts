import type { FeaturePart } from '../../core/drift/multivariate/multivariateScore';
import { distributionColumns } from '../../schema/frames/distributionColumns';
import type { Frame, FrameNotice } from '../../schema/frames/frame';
import type { DistributionQuery } from '../../schema/query/distributionQuery';
import type { MultivariateDriftMethod } from '../../schema/query/driftMethod';
import { buildRecipe } from '../drift/buildRecipe';
import { describeReason } from '../drift/describeReason';
import { allColumns } from '../drift/multivariate/allColumns';
import { getJoinedColumns } from '../drift/multivariate/getJoinedColumns';
import { scoreRowWindows } from '../drift/multivariate/scoreRowWindows';
import { buildSpecFrame } from '../frames/buildSpecFrame';
import type { SpecRow } from '../frames/buildSpecFrame';
import { buildSelection } from '../models/buildSelection';
import { openOneModel } from '../models/openOneModel';
import { getOnlyReference } from '../references/getOnlyReference';
import { planReferences } from '../references/planReferences';
import { resolveReference } from '../references/resolveReference';
import { getMinCount } from '../segments/getMinCount';
import type { ServiceContext } from '../serviceContext';
import { describeWindow } from './describeWindow';
import { getReferenceRemarks } from './getReferenceRemarks';
import { selectWindow } from './selectWindow';

const meanings: Record<MultivariateDriftMethod, string> = {
  pca_reconstruction:
    'A bin is a column, its share that of the squared reconstruction error; the contribution is its part in the rise.',
  domain_classifier:
    "A bin is a column, its share and contribution how much of the classifier's gain comes from it; the reference has none.",
};

/** What each column adds to a verdict on all of them together, in the last window of the range. The columns that add most come first. */
export async function computeFeatureParts(
  query: DistributionQuery,
  method: MultivariateDriftMethod,
  context: ServiceContext
): Promise<Frame[]> {
  const { store, compute, settings, request, trace } = context;
  const { convention, threshold, noise } = query;
  const log = await openOneModel(context, query);
  const asked = resolveReference(log, query);
  const selection = buildSelection(log, query);
  const plan = await selectWindow(context, log, { window: query.window, selection, reference: asked });
  const columns = getJoinedColumns(log, { columns: query.columns, method, convention });
  const references = await planReferences(context, log, plan, asked, { columns, together: true });
  const reference = getOnlyReference(references);
  const comparison = {
    log,
    columns,
    plan,
    reference,
    selection,
    segments: { names: [''], truncated: false },
    method,
    convention,
    threshold,
    noise,
    contributions: true,
    minCount: getMinCount(query, settings.privacy),
  };
  const { value, statements } = await trace.collect(() =>
    scoreRowWindows({ store, compute, signal: request.signal }, comparison)
  );
  const score = value[0]?.scores[0];
  const [window] = plan.windows;
  const reason = score?.reason ?? null;
  const warnings = [
    ...(window === undefined ? plan.remarks : []),
    ...(reason === null ? [] : [`The parts of ${method} can't be told: ${describeReason(reason, reference)}`]),
  ];
  const described = { kind: reference.kind, description: references.description };
  const recipe =
    score && buildRecipe({ log, plan, reference: described, engine: store.engine, column: allColumns.name, score });
  return [
    buildSpecFrame(allColumns.name, distributionColumns, buildRows(score?.parts ?? []), {
      executedQueryString: statements.join(';\n\n'),
      notices: [
        ...getReferenceRemarks(references),
        ...warnings.map((text): FrameNotice => ({ severity: 'warning', text })),
        { severity: 'info', text: meanings[method] },
      ],
      custom: {
        recipes: recipe === undefined ? [] : [recipe],
        ...(window && { window: describeWindow(window, reference) }),
      },
    }),
  ];
}

function buildRows(parts: readonly FeaturePart[]): Array<SpecRow<typeof distributionColumns>> {
  return [...parts]
    .sort((a, b) => (b.contribution ?? 0) - (a.contribution ?? 0))
    .map(({ column, referenceShare, currentShare, contribution }, place) => ({
      bin_order: place,
      bin: column,
      bin_low: null,
      bin_high: null,
      reference_count: null,
      reference_share: referenceShare,
      current_count: null,
      current_share: currentShare,
      contribution,
    }));
}

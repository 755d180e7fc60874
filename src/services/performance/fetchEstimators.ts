import type { FrameNotice } from '../../schema/frames/frame';
import type { PerformanceQuery } from '../../schema/query/performanceQuery';
import { StoreError } from '../../stores/storeError';
import { formatProblem } from '../formatProblem';
import type { ModelLog } from '../models/modelLog';
import { QueryError } from '../queryError';
import { planReferences } from '../references/planReferences';
import type { FixedReference } from '../references/reference';
import { resolveReference } from '../references/resolveReference';
import type { ServiceContext } from '../serviceContext';
import type { Traced } from '../statementTrace';
import type { WindowPlan } from '../windows/windowPlan';
import type { EstimationPlan } from './estimationPlan';
import { fetchEstimator } from './fetchEstimator';
import type { FittedEstimator } from './modelPerformance';

/** Windows that are estimated by what one reference has taught. */
export interface EstimatedWindows {
  places: readonly number[];
  /** Absent where the version that served has left nothing to learn from. */
  fitted?: FittedEstimator;
}

interface Estimators {
  groups: readonly EstimatedWindows[];
  notices: readonly FrameNotice[];
}

interface Asked {
  log: ModelLog;
  plan: WindowPlan;
  estimation: EstimationPlan;
  query: Pick<PerformanceQuery, 'calibration' | 'reference'>;
}

/** What each window is estimated with: the same for all, or learnt from the data of the version that served in it. */
export async function fetchEstimators(context: ServiceContext, asked: Asked): Promise<Traced<Estimators>> {
  const { log, plan, estimation, query } = asked;
  const reference = resolveReference(log, query);
  const places = plan.windows.map((_, place) => place);
  if (reference.kind === 'fixed') {
    const { value: fitted, statements } = await fetchEstimator(context, log, estimation, reference, query.calibration);
    return { value: { groups: [{ places, fitted }], notices: [] }, statements };
  }
  if (reference.kind !== 'served') {
    throw new QueryError(
      `Estimated performance of model "${log.model}" needs a reference that stays the same`,
      'Name one under "reference", or put one with labels first under "references" in the data source\'s settings, such as a time range or a file.'
    );
  }
  const planned = await planReferences(context, log, plan, reference, { columns: [], together: true });
  const learnt = await Promise.all(
    planned.groups.map(async (group) => {
      const held = group.reference.kind === 'fixed' ? await learn(context, asked, group.reference) : undefined;
      return { ...held, places: group.places };
    })
  );
  const problems = learnt.flatMap(({ problem }): FrameNotice[] =>
    problem === undefined ? [] : [{ severity: 'warning', text: `Model ${log.model}: ${problem}` }]
  );
  return {
    value: {
      groups: learnt.map(({ places: held, fitted }) => ({ places: held, ...(fitted && { fitted }) })),
      notices: [...planned.notices, ...problems],
    },
    statements: learnt.flatMap(({ statements = [] }) => statements),
  };
}

interface Learnt {
  fitted?: FittedEstimator;
  statements?: string[];
  problem?: string;
}

/** One version whose data teach nothing leaves the windows of the others. */
async function learn(
  context: ServiceContext,
  { log, estimation, query }: Asked,
  reference: FixedReference
): Promise<Learnt> {
  try {
    const { value, statements } = await fetchEstimator(context, log, estimation, reference, query.calibration);
    return { fitted: value, statements };
  } catch (error) {
    if (error instanceof QueryError || (error instanceof StoreError && error.kind !== 'cancelled')) {
      return { problem: formatProblem(error) };
    }
    throw error;
  }
}

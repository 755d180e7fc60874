import type { Convention, DriftMethod } from '../../schema/query/driftMethod';
import type { ServiceContext } from '../serviceContext';
import { splitOpenWindow } from '../windows/splitOpenWindow';
import type { WindowPlan } from '../windows/windowPlan';
import type { ComparisonRequest } from './comparisonRequest';
import type { DriftCell } from './driftCell';
import { judgeWindows } from './judgeWindows';
import { isMultivariate } from './multivariate/isMultivariate';
import { judgeRowWindows } from './multivariate/judgeRowWindows';
import { rememberComparison } from './rememberComparison';
import { scoreColumns } from './scoreColumns';
import { sortCells } from './sortCells';
import type { Traced } from '../statementTrace';

export interface PlannedComparison extends Omit<ComparisonRequest, 'method'> {
  method: DriftMethod;
  convention: Convention;
}

/** Judges the windows of a plan: those that have ended and the open one apart, so that a refresh counts the open one alone. */
export async function judgePlan(context: ServiceContext, comparison: PlannedComparison): Promise<Traced<DriftCell[]>> {
  const parts = await Promise.all(
    splitOpenWindow(comparison.plan).map(async ({ plan, offset }) => {
      const { value, statements } = await judgePart(context, comparison, plan);
      return { cells: value.map((cell) => ({ ...cell, place: cell.place + offset })), statements };
    })
  );
  return {
    value: sortCells(parts.flatMap(({ cells }) => cells)),
    statements: parts.flatMap(({ statements }) => statements),
  };
}

function judgePart(
  context: ServiceContext,
  { method, ...comparison }: PlannedComparison,
  plan: WindowPlan
): Promise<Traced<DriftCell[]>> {
  const { store, compute, shelves, request } = context;
  const tools = { store, compute, signal: request.signal };
  if (isMultivariate(method)) {
    const part = { ...comparison, plan, method };
    return rememberComparison(context, shelves.drift, part, () => judgeRowWindows(tools, part));
  }
  const part = { ...comparison, plan, method };
  return rememberComparison(context, shelves.drift, part, async () =>
    judgeWindows(await scoreColumns(tools, part), plan.windows.length)
  );
}

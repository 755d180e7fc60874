import type { Convention, DriftMethod } from '../../schema/query/driftMethod';
import type { ReferenceGroup } from '../references/referencePlan';
import type { ServiceContext } from '../serviceContext';
import { selectWindows } from '../windows/selectWindows';
import { splitOpenWindow } from '../windows/splitOpenWindow';
import type { ComparisonRequest } from './comparisonRequest';
import type { DriftCell, ReferredCell } from './driftCell';
import { judgeWindows } from './judgeWindows';
import { isMultivariate } from './multivariate/isMultivariate';
import { judgeRowWindows } from './multivariate/judgeRowWindows';
import { rememberComparison } from './rememberComparison';
import { scoreColumns } from './scoreColumns';
import { sortCells } from './sortCells';
import type { Traced } from '../statementTrace';

export interface PlannedComparison extends Omit<ComparisonRequest, 'method' | 'reference'> {
  method: DriftMethod;
  convention: Convention;
  references: readonly ReferenceGroup[];
}

type ComparisonPart = Omit<PlannedComparison, 'references'> & Pick<ComparisonRequest, 'reference'>;

/**
 * Judges the windows of a plan: those of each reference apart, and of these the ones that have ended and the open one, so that a
 * refresh counts the open one alone.
 */
export async function judgePlan(
  context: ServiceContext,
  { references, ...comparison }: PlannedComparison
): Promise<Traced<ReferredCell[]>> {
  const planned = references.flatMap(({ reference, places, columns }) =>
    splitOpenWindow(selectWindows(comparison.plan, places)).map(({ plan, offset }) => ({
      part: {
        ...comparison,
        plan,
        reference,
        columns: comparison.columns.filter(({ name }) => columns.includes(name)),
      },
      places: places.slice(offset),
    }))
  );
  const parts = await Promise.all(
    planned.map(async ({ part, places }) => {
      const { value, statements } = await judgePart(context, part);
      const { reference } = part;
      return { cells: value.map((cell) => ({ ...cell, place: places[cell.place] ?? 0, reference })), statements };
    })
  );
  return {
    value: sortCells(parts.flatMap(({ cells }) => cells)),
    statements: parts.flatMap(({ statements }) => statements),
  };
}

function judgePart(context: ServiceContext, { method, ...comparison }: ComparisonPart): Promise<Traced<DriftCell[]>> {
  const { store, compute, shelves, request } = context;
  const tools = { store, compute, signal: request.signal };
  if (isMultivariate(method)) {
    const part = { ...comparison, method };
    return rememberComparison(context, shelves.drift, part, () => judgeRowWindows(tools, part));
  }
  const part = { ...comparison, method };
  return rememberComparison(context, shelves.drift, part, async () =>
    judgeWindows(await scoreColumns(tools, part), part.plan.windows.length)
  );
}

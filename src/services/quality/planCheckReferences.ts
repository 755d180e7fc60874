import type { ModelColumn, ModelLog } from '../models/modelLog';
import { planReferences } from '../references/planReferences';
import type { FixedReference, ServedReference } from '../references/reference';
import type { ReferencePlan } from '../references/referencePlan';
import type { ServiceContext } from '../serviceContext';
import type { WindowPlan } from '../windows/windowPlan';
import type { CheckDefinition } from './qualityReading';

/** What each window and column is checked against and has its limits from. */
export interface CheckReferences {
  groups: readonly CheckGroup[];
  notices: ReferencePlan['notices'];
}

export interface CheckGroup {
  /** Absent where there is none: such windows have no limits, and checks that need a reference say nothing. */
  reference: FixedReference | undefined;
  places: readonly number[];
  columns: readonly ModelColumn[];
}

/** The same reference for all windows, or that of the version which served in each. */
export async function planCheckReferences(
  context: ServiceContext,
  log: ModelLog,
  plan: WindowPlan,
  reference: FixedReference | ServedReference | undefined,
  columns: readonly ModelColumn[],
  { tellsMissingColumns = false }: Pick<CheckDefinition, 'tellsMissingColumns'>
): Promise<CheckReferences> {
  if (reference === undefined) {
    const places = plan.windows.map((_, place) => place);
    return { groups: [{ reference, places, columns }], notices: [] };
  }
  const planned = await planReferences(context, log, plan, reference, {
    columns: tellsMissingColumns ? [] : columns,
    together: false,
  });
  const groups = planned.groups.map((group): CheckGroup => ({
    reference: group.reference.kind === 'fixed' ? group.reference : undefined,
    places: group.places,
    columns: tellsMissingColumns ? columns : columns.filter(({ name }) => group.columns.includes(name)),
  }));
  return { groups, notices: planned.notices };
}

import type { ModelLog } from '../models/modelLog';
import type { ServiceContext } from '../serviceContext';
import type { WindowPlan } from '../windows/windowPlan';
import type { Reference } from './reference';
import type { ReferencePlan } from './referencePlan';
import { planServedReferences } from './served/planServedReferences';

export interface ComparedColumns {
  columns: ReadonlyArray<{ name: string }>;
  /** Whether they are judged together, so that none can be missing. */
  together: boolean;
}

/** The reference of each window of a plan: the same one, or that of the version which served in it. */
export async function planReferences(
  context: ServiceContext,
  log: ModelLog,
  plan: WindowPlan,
  reference: Reference,
  compared: ComparedColumns
): Promise<ReferencePlan> {
  if (reference.kind === 'served') {
    return planServedReferences(context, log, plan, reference, compared);
  }
  const places = plan.windows.map((_, place) => place);
  const columns = compared.columns.map(({ name }) => name);
  const { description } = reference;
  return { groups: [{ reference, places, columns }], changes: [], description, notices: [] };
}

import type { WindowReference } from './reference';
import type { ReferencePlan } from './referencePlan';

/** The reference of a plan of one window, or of none. */
export function getOnlyReference({ groups, description }: ReferencePlan): WindowReference {
  return groups[0]?.reference ?? { kind: 'absent', problem: 'There is no window.', description };
}

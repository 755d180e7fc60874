import type { WindowReference } from '../references/reference';

/** The version whose data a window was compared with; empty where they are no version's. */
export function getReferenceVersion(reference: WindowReference | undefined): string {
  return reference?.kind === 'fixed' || reference?.kind === 'absent' ? (reference.version ?? '') : '';
}

import type { DriftCell } from '../../viz/drift/driftCell';
import { formatReferenceChange } from '../../viz/reference/formatReferenceChange';

/** The version that a cell is compared with, "6 → 7" where it is another one than in the window before; empty where none is told. */
export function formatCellReference({
  referenceVersion,
  referenceBefore,
}: Pick<DriftCell, 'referenceVersion' | 'referenceBefore'>): string {
  return referenceVersion === '' || referenceBefore === ''
    ? referenceVersion
    : formatReferenceChange({ from: referenceBefore, to: referenceVersion });
}

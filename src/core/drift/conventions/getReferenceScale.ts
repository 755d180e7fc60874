import type { ReferenceColumn } from './referenceColumn';

const leastScale = 0.001;

/** Population standard deviation of the reference, at least 0.001: what Wasserstein distances are divided by. */
export function getReferenceScale(reference: ReferenceColumn): number {
  return Math.max(leastScale, Math.sqrt(reference.moments()?.variance ?? 0));
}

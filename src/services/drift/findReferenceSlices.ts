import type { Slicing } from '../../stores/predictionLogStore';
import { mostReferenceWindows } from '../references/mostReferenceWindows';
import type { FixedReference } from '../references/reference';
import { sliceReference } from '../references/sliceReference';
import type { ComparisonRequest, ComparisonTools } from './comparisonRequest';

export interface ReferenceSlices {
  slicing: Slicing;
  /** The slices there may be, by number. */
  windows: number[];
}

/** How a reference is cut into windows as a plan cuts the log. Nothing where it has no rows. */
export async function findReferenceSlices(
  { store, signal }: ComparisonTools,
  { plan, log }: Pick<ComparisonRequest, 'plan' | 'log'>,
  { selection }: FixedReference
): Promise<ReferenceSlices | undefined> {
  const [whole] = await store.countRows({ selection, slicing: { windows: [] } }, signal);
  if (whole === undefined) {
    return undefined;
  }
  const slicing = sliceReference(plan, log, { start: whole.first, end: whole.last + 1 });
  const count =
    slicing.rowBlocks === undefined ? slicing.windows.length : Math.ceil(whole.rows / slicing.rowBlocks.size);
  return {
    slicing,
    windows: Array.from({ length: Math.min(count, mostReferenceWindows) }, (_, window) => window),
  };
}

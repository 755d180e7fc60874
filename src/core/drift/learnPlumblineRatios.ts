import { countPlumblineBins } from './bins/countPlumblineBins';
import type { ReferenceColumn } from './conventions/referenceColumn';
import type { ColumnStatistics } from './driftTypes';
import { learnWindowRatios } from './verdict/learnWindowRatios';

/** How far each of the reference's own windows lies from the rest of them, in plumbline bins; windows that don't fit are left out. */
export function learnPlumblineRatios(reference: ReferenceColumn, windows: readonly ColumnStatistics[]): number[] {
  return learnWindowRatios(
    windows.flatMap((window) => {
      const counts = countPlumblineBins(reference, window)?.current;
      return counts?.some((count) => count > 0) ? [counts] : [];
    })
  );
}

import type { Direction } from '../../core/anomaly/detectorOptions';
import { finishInParts } from '../../core/work/finishInParts';
import type { DeviationRow } from './deviationRow';
import { findBreach } from './findBreach';

/** Adds to each row when it would leave its band. A forecast a row: the dearest part, so it comes after the verdicts. */
export async function addBreaches(
  rows: readonly DeviationRow[],
  direction: Direction,
  pause: () => Promise<void>
): Promise<DeviationRow[]> {
  const known: DeviationRow[] = [];
  for (const row of rows) {
    known.push({ ...row, breach: await finishInParts(findBreach(row, direction), pause) });
  }
  return known;
}

import type { DriftAggregate, DriftScoreValue } from '../../schema/query/driftQuery';
import type { DriftCell } from './driftCell';
import { getDriftValue } from './getDriftValue';

/**
 * One number for the columns of a window: how many have drifted, their share, or the value of the column that is furthest out.
 * Columns that can't be told are left out; null when none can.
 */
export function aggregateCells(
  cells: readonly DriftCell[],
  aggregate: DriftAggregate,
  value: DriftScoreValue
): number | null {
  const told = cells.filter(({ score }) => score.ratio !== null);
  if (told.length === 0) {
    return null;
  }
  if (aggregate === 'max') {
    const furthest = told.reduce((a, b) => ((b.score.ratio ?? 0) > (a.score.ratio ?? 0) ? b : a));
    return getDriftValue(furthest.score, value);
  }
  const drifted = told.filter(({ score }) => score.drifted === true).length;
  return aggregate === 'count' ? drifted : drifted / told.length;
}

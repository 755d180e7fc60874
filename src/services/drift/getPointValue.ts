import type { DriftQuery } from '../../schema/query/driftQuery';
import type { AnalysisWindow } from '../windows/analysisWindow';
import { aggregateCells } from './aggregateCells';
import type { DriftCell } from './driftCell';
import { getDriftValue } from './getDriftValue';
import { getWindowBound } from '../windows/getWindowBound';
import { isWindowBound } from '../windows/isWindowBound';

/** The number that a query asks for of a window: a bound of it, or what its cells say, alone or together. */
export function getPointValue(
  window: AnalysisWindow,
  cells: readonly DriftCell[],
  { aggregate, value }: Pick<DriftQuery, 'aggregate' | 'value'>
): number | null {
  if (isWindowBound(value)) {
    return getWindowBound(window, value);
  }
  if (aggregate !== undefined) {
    return aggregateCells(cells, aggregate, value);
  }
  const [cell] = cells;
  return cell === undefined ? null : getDriftValue(cell.score, value);
}

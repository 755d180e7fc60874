import type { ColumnScore, ColumnStatistics } from './driftTypes';
import type { ReferenceInput } from './preparedReference';
import { prepareReference } from './prepareReference';
import { scoreWindow } from './scoreWindow';

/** Scores a single window of a column. With many windows prepare the reference once and call scoreWindow. */
export function scoreColumn(input: ReferenceInput & { current: ColumnStatistics }): ColumnScore {
  return scoreWindow(prepareReference(input), input.current);
}

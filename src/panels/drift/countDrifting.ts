import { cellVerdict } from '../../viz/strip/cellVerdict';
import { getSeverity } from '../../viz/strip/getSeverity';
import type { DriftStrip } from './driftStrip';

export interface DriftCount {
  rows: number;
  /** Rows that drift in their latest window, the worst first. */
  drifting: number[];
  /** Rows whose latest window can't be judged. */
  unknown: number;
}

/** How things stand in the latest windows. */
export function countDrifting({ grid: { cells }, summaries }: DriftStrip): DriftCount {
  const drifting: number[] = [];
  let unknown = 0;
  summaries.forEach(({ latest }, row) => {
    const verdict = cells.verdict[latest];
    if (verdict === cellVerdict.out) {
      drifting.push(row);
    }
    unknown += verdict === cellVerdict.unknown ? 1 : 0;
  });
  const severity = (row: number) => getSeverity(cells, summaries[row]?.latest ?? -1);
  return { rows: summaries.length, drifting: drifting.sort((a, b) => severity(b) - severity(a)), unknown };
}

import { cellVerdict } from './cellVerdict';
import { getSeverity } from './getSeverity';
import type { RowSummary } from './rowSummary';
import type { StripCells } from './stripCells';

/** One pass over all cells. Windows that are still open count only where a row has no other. */
export function summarizeRows(cells: StripCells): RowSummary[] {
  return Array.from({ length: cells.offsets.length - 1 }, (_, row) =>
    summarizeRow(cells, cells.offsets[row] ?? 0, cells.offsets[row + 1] ?? 0)
  );
}

function summarizeRow(cells: StripCells, from: number, to: number): RowSummary {
  const summary: RowSummary = { latest: to > from ? to - 1 : -1, worst: -1, out: 0 };
  let worstSeverity = Number.NEGATIVE_INFINITY;
  let hasEnded = false;
  for (let cell = from; cell < to; cell++) {
    if (cells.complete[cell] !== 1) {
      continue;
    }
    hasEnded = true;
    summary.latest = cell;
    const severity = getSeverity(cells, cell);
    if (severity > worstSeverity) {
      worstSeverity = severity;
      summary.worst = cell;
    }
    summary.out += cells.verdict[cell] === cellVerdict.out ? 1 : 0;
  }
  return hasEnded ? summary : { ...summary, worst: summary.latest };
}

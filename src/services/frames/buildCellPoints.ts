import type { TimeRange } from '../windows/analysisWindow';
import type { WindowPlan } from '../windows/windowPlan';
import type { LabelledPoint, Labels } from './labelledPoint';

interface CellPoints<Subject, Cell extends Subject & { place: number }> {
  plan: WindowPlan;
  range: TimeRange;
  /** What there are cells of. */
  subjects: readonly Subject[];
  cells: readonly Cell[];
  getLabels: (subject: Subject) => Labels;
  getValue: (cell: Cell) => number | null;
}

/** A point a cell, at its window. Without a window, null over the time range for each subject. */
export function buildCellPoints<Subject, Cell extends Subject & { place: number }>({
  plan,
  range,
  subjects,
  cells,
  getLabels,
  getValue,
}: CellPoints<Subject, Cell>): LabelledPoint[] {
  if (plan.windows.length === 0) {
    return subjects.map((subject) => ({
      labels: getLabels(subject),
      time: range.from,
      windowEnd: range.to,
      value: null,
    }));
  }
  return cells.flatMap((cell): LabelledPoint[] => {
    const window = plan.windows[cell.place];
    return window === undefined
      ? []
      : [
          {
            labels: getLabels(cell),
            time: window.start,
            windowEnd: window.end,
            complete: window.complete,
            value: getValue(cell),
          },
        ];
  });
}

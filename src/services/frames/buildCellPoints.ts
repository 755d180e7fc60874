import type { WindowBound } from '../../schema/query/windowBound';
import type { TimeRange } from '../windows/analysisWindow';
import { getWindowBound } from '../windows/getWindowBound';
import { isWindowBound } from '../windows/isWindowBound';
import type { WindowPlan } from '../windows/windowPlan';
import type { LabelledPoint, Labels } from './labelledPoint';

interface CellPoints<Subject, Cell extends Subject & { place: number }, Value extends string> {
  plan: WindowPlan;
  range: TimeRange;
  /** What there are cells of. */
  subjects: readonly Subject[];
  cells: readonly Cell[];
  getLabels: (subject: Subject) => Labels;
  /** Which number is asked for. */
  value: Value | WindowBound;
  getValue: (cell: Cell, value: Value) => number | null;
}

/** A point a cell, at its window: what is asked for of the cell, or a bound of the window. Without a window, null over the time range for each subject. */
export function buildCellPoints<Subject, Cell extends Subject & { place: number }, Value extends string>({
  plan,
  range,
  subjects,
  cells,
  getLabels,
  value,
  getValue,
}: CellPoints<Subject, Cell, Value>): LabelledPoint[] {
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
            value: isWindowBound(value) ? getWindowBound(window, value) : getValue(cell, value),
          },
        ];
  });
}

import type { DriftQuery } from '../../schema/query/driftQuery';
import type { LabelledPoint } from '../frames/labelledPoint';
import type { AnalysisWindow, TimeRange } from '../windows/analysisWindow';
import { aggregateCells } from './aggregateCells';
import type { DriftCell } from './driftCell';
import { getDriftLabels } from './getDriftLabels';
import { getDriftValue } from './getDriftValue';
import { getWindowBound } from './getWindowBound';
import { groupCells } from './groupCells';
import { isWindowBound } from './isWindowBound';
import type { ModelDrift } from './modelDrift';

interface Subject {
  segment: string;
  /** Absent where the columns are taken together. */
  column?: string;
}

/** The one number a window that the query asks for, of each column or of all together. Without a window, null over the time range. */
export function buildDriftPoints(drift: ModelDrift, query: DriftQuery, range: TimeRange): LabelledPoint[] {
  const { log, plan } = drift;
  const groups = groupCells(drift.cells);
  return getSubjects(drift, query).flatMap((subject): LabelledPoint[] => {
    const labels = getDriftLabels(query, { model: log.model, ...subject });
    if (plan.windows.length === 0) {
      return [{ labels, time: range.from, windowEnd: range.to, value: null }];
    }
    return plan.windows.map((window, place) => ({
      labels,
      time: window.start,
      windowEnd: window.end,
      value: getPoint(window, groups.get(place, subject.segment), subject.column, query),
    }));
  });
}

function getSubjects({ segments, columns }: ModelDrift, { aggregate }: DriftQuery): Subject[] {
  const names = segments.length === 0 ? [''] : segments;
  return names.flatMap((segment): Subject[] =>
    aggregate === undefined ? columns.map(({ name }) => ({ segment, column: name })) : [{ segment }]
  );
}

function getPoint(
  window: AnalysisWindow,
  cells: readonly DriftCell[],
  column: string | undefined,
  { aggregate, value }: DriftQuery
): number | null {
  if (isWindowBound(value)) {
    return getWindowBound(window, value);
  }
  if (aggregate !== undefined) {
    return aggregateCells(cells, aggregate, value);
  }
  const cell = cells.find((candidate) => candidate.column.name === column);
  return cell === undefined ? null : getDriftValue(cell.score, value);
}

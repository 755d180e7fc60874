import type { DriftQuery } from '../../schema/query/driftQuery';
import type { LabelledPoint } from '../frames/labelledPoint';
import type { TimeRange } from '../windows/analysisWindow';
import type { DriftCell } from './driftCell';
import { getDriftLabels } from './getDriftLabels';
import { getPointValue } from './getPointValue';
import { groupCells } from './groupCells';
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
      complete: window.complete,
      value: getPointValue(window, selectCells(groups.get(place, subject.segment), subject), query),
    }));
  });
}

function getSubjects({ segments, columns }: ModelDrift, { aggregate }: DriftQuery): Subject[] {
  const names = segments.length === 0 ? [''] : segments;
  return names.flatMap((segment): Subject[] =>
    aggregate === undefined ? columns.map(({ name }) => ({ segment, column: name })) : [{ segment }]
  );
}

function selectCells(cells: readonly DriftCell[], { column }: Subject): readonly DriftCell[] {
  return column === undefined ? cells : cells.filter((cell) => cell.column.name === column);
}

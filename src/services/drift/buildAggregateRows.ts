import { judgeDataset } from '../../core/drift/judgeDataset';
import type { driftAggregateColumns } from '../../schema/frames/driftAggregateColumns';
import type { DriftAggregate, DriftQuery } from '../../schema/query/driftQuery';
import type { SpecRow } from '../frames/buildSpecFrame';
import { getPointValue } from './getPointValue';
import { getWindowBound } from '../windows/getWindowBound';
import { getReferenceVersion } from './getReferenceVersion';
import { groupCells } from './groupCells';
import { isWindowBound } from '../windows/isWindowBound';
import type { ModelDrift } from './modelDrift';

type AggregateRow = SpecRow<typeof driftAggregateColumns>;

/** The columns of each window and segment taken together, a row each. */
export function buildAggregateRows(drift: ModelDrift, query: DriftQuery, aggregate: DriftAggregate): AggregateRow[] {
  const { log, plan, segments } = drift;
  const groups = groupCells(drift.cells);
  return segments.flatMap((segment) =>
    plan.windows.map((window, place): AggregateRow => {
      const cells = groups.get(place, segment);
      const told = cells.filter(({ score }) => score.ratio !== null).length;
      return {
        time: window.start,
        window_end: window.end,
        model: log.model,
        version: query.version ?? 'all',
        segment,
        method: query.method,
        aggregate,
        value: isWindowBound(query.value) ? getWindowBound(window, query.value) : getPointValue(window, cells, query),
        columns: told,
        cannot_tell: cells.length - told,
        drifted: judgeDataset(cells.map(({ score }) => score)).drifted,
        complete: window.complete,
        reference_version: getReferenceVersion(cells[0]?.reference),
      };
    })
  );
}

import { findWindowChanges } from '../../core/drift/streaming/findWindowChanges';
import type { WindowChanges } from '../../core/drift/streaming/findWindowChanges';
import type { ChangePointsQuery } from '../../schema/query/changePointsQuery';
import type { PointGroup } from '../frames/groupPoints';
import type { LabelledPoint } from '../frames/labelledPoint';
import { isErrorTurned } from './isErrorTurned';
import type { SeriesChange } from './seriesChange';

type Untold = Extract<WindowChanges, { kind: 'untold' }>;

interface SeriesChanges {
  changes: SeriesChange[];
  /** Why nothing can be said of the series; absent where something can. */
  untold?: Untold;
}

/** Changes of one series. Windows that are still open, and those that hold no number, are passed over. */
export function findSeriesChanges(
  { labels, points }: PointGroup,
  series: string,
  query: ChangePointsQuery
): SeriesChanges {
  const known = points.filter((point): point is KnownPoint => point.complete === true && point.value !== null);
  const turn = isErrorTurned(query) ? (value: number): number => 1 - value : (value: number): number => value;
  const found = findWindowChanges(
    Float64Array.from(known, ({ value }) => turn(value)),
    query.detector
  );
  if (found.kind === 'untold') {
    return { changes: [], untold: found };
  }
  const changes = found.changes.flatMap(({ at, foundAt, score, ...levels }): SeriesChange[] => {
    const first = known[at];
    const [before, after] = [turn(levels.before), turn(levels.after)];
    return first === undefined
      ? []
      : [
          {
            labels,
            series,
            time: first.time,
            windowEnd: first.windowEnd,
            foundAt: foundAt === null ? null : (known[foundAt]?.windowEnd ?? null),
            before,
            after,
            direction: after >= before ? 'up' : 'down',
            score,
          },
        ];
  });
  return { changes };
}

type KnownPoint = LabelledPoint & { value: number };

import type { ChangePointsQuery } from '../../schema/query/changePointsQuery';
import type { findSeriesChanges } from './findSeriesChanges';

type Untold = NonNullable<ReturnType<typeof findSeriesChanges>['untold']>;

/** In how many series a detector can't speak, and what would help; a sentence a reason. */
export function describeUntold(
  found: ReadonlyArray<ReturnType<typeof findSeriesChanges>>,
  { detector }: ChangePointsQuery
): string[] {
  const untold = found.flatMap((one): Untold[] => (one.untold === undefined ? [] : [one.untold]));
  const few = untold.filter((one) => one.reason === 'too_few');
  const others = untold.length - few.length;
  return [
    ...few
      .slice(0, 1)
      .map(
        ({ fewestValues }) =>
          `${few.length} of ${found.length} series have fewer than the ${fewestValues} complete windows with a number that "${detector}" needs: choose a longer time range or shorter windows.`
      ),
    ...(others === 0
      ? []
      : [
          `${others} of ${found.length} series leave 0 to 1, and "${detector}" watches shares: choose another detector, or a value such as drifted or violated.`,
        ]),
  ];
}

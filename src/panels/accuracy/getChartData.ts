import type { ChartLine } from './accuracyChart';

type Column = Array<number | null>;

/** The columns of the plot: time, then value, lower and upper of each line. */
export function getChartData(times: readonly number[], lines: readonly ChartLine[]): [number[], ...Column[]] {
  const columns = lines.flatMap(({ points }): Column[] =>
    (['value', 'lower', 'upper'] as const).map((name) =>
      points.map((point) => (point === undefined || Number.isNaN(point[name]) ? null : point[name]))
    )
  );
  return [[...times], ...columns];
}

import type { GrafanaTheme2 } from '@grafana/data';
import { getLineNames } from '../../viz/performance/getLineNames';
import { getMetricDirection } from '../../viz/performance/getMetricDirection';
import type { PerformanceLine, PerformancePoint } from '../../viz/performance/performanceLine';
import type { TrainingMetric } from '../../viz/performance/trainingMetric';
import type { AccuracyChart, ChartLine } from './accuracyChart';
import { getBaselines } from './getBaselines';
import { getLineColors } from './getLineColors';
import type { Options } from './options';

/** Brings lines onto one axis of windows. */
export function buildAccuracyChart(
  lines: readonly PerformanceLine[],
  trainings: readonly TrainingMetric[],
  { target, baseline, betterWhen }: Pick<Options, 'target' | 'baseline' | 'betterWhen'>,
  theme: GrafanaTheme2
): AccuracyChart {
  const times = [...new Set(lines.flatMap(({ points }) => points.map(({ start }) => start)))].sort((a, b) => a - b);
  const names = getLineNames(lines);
  const colors = getLineColors(lines, theme);
  const drawn = lines.map((line, index): ChartLine => {
    const byStart = new Map(line.points.map((point) => [point.start, point]));
    return {
      line,
      name: names[index] ?? line.metric,
      color: colors[index] ?? '',
      points: times.map((time) => byStart.get(time)),
    };
  });
  return {
    lines: drawn,
    times,
    ends: times.map((_, place) => getEnd(drawn, times, place)),
    labelMaturity: times.map((_, place) => getLeastMaturity(drawn, place)),
    direction: betterWhen === 'auto' ? getMetricDirection(lines[0]?.metric ?? '') : betterWhen,
    target,
    baselines: getBaselines(lines, trainings, baseline),
  };
}

function getEnd(lines: readonly ChartLine[], times: readonly number[], place: number): number {
  const ends = getPoints(lines, place).flatMap(({ end }) => (Number.isNaN(end) ? [] : [end]));
  return ends.length > 0 ? Math.max(...ends) : (times[place + 1] ?? Number.NaN);
}

function getLeastMaturity(lines: readonly ChartLine[], place: number): number {
  const realised = lines.filter(({ line }) => line.kind === 'realised');
  const shares = getPoints(realised, place).flatMap(({ labelMaturity }) =>
    Number.isNaN(labelMaturity) ? [] : [labelMaturity]
  );
  return shares.length > 0 ? Math.min(...shares) : Number.NaN;
}

function getPoints(lines: readonly ChartLine[], place: number): PerformancePoint[] {
  return lines.flatMap(({ points }) => points[place] ?? []);
}

import type { PerformanceLine, PerformancePoint } from '../../viz/performance/performanceLine';
import type { Baseline } from './getBaselines';
import type { MetricDirection } from '../../viz/performance/getMetricDirection';

/** A line as it is drawn. */
export interface ChartLine {
  line: PerformanceLine;
  name: string;
  color: string;
  /** The point at each of the chart's times. */
  points: Array<PerformancePoint | undefined>;
}

/** What the panel draws and says, worked out once for an answer. */
export interface AccuracyChart {
  lines: ChartLine[];
  /** Starts of all windows, rising. */
  times: number[];
  /** Ends of the windows, as long as times; the next start, or NaN for the last, where the data don't say. */
  ends: number[];
  /** Share of the rows whose label is in, the least of the realised lines; NaN where nobody says. */
  labelMaturity: number[];
  direction: MetricDirection;
  target: number | undefined;
  baselines: Baseline[];
}

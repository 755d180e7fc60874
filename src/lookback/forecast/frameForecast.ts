import type { Breach } from '../../core/anomaly/forecast/getTimeToBreach';
import type { SeriesForecast } from '../../core/anomaly/forecast/forecastSeries';
import type { JudgedFrame } from '../verdict/judgedFrame';

/** How a judged series would go on. */
export interface FrameForecast {
  judged: JudgedFrame;
  forecast: SeriesForecast;
  /** Of the last value; milliseconds. */
  last: number;
  value: number;
  /** What it may not reach, and when it would; undefined where nobody said. */
  limit: { value: number; side: 'up' | 'down'; breach: Breach } | undefined;
}

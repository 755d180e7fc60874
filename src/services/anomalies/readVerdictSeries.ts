import { finishWork } from '../../core/work/finishWork';
import type { SourceFrame } from '../grafana/sourceFrame';
import { getSeriesKey } from './frames/getSeriesKey';
import { readSeries } from './history/readSeries';
import type { VerdictSeries } from './verdictSeries';

/** The verdicts in an answer of `anomalies` with the value `is_anomaly` and the view `series`: what a rule evaluates. */
export function readVerdictSeries(frames: readonly SourceFrame[]): VerdictSeries[] {
  return finishWork(readSeries(frames)).map(({ field, times, values }) => ({
    key: getSeriesKey(field.labels ?? {}),
    times,
    verdicts: values,
  }));
}

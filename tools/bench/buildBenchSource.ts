import type { SeriesSource } from '../../src/services/anomalies/seriesSource';
import type { SourceFrame } from '../../src/services/grafana/sourceFrame';
import { buildBenchSeries } from './buildBenchSeries';

/** A data source that answers any stretch with the same number of series, a frame each: waves with noise and spikes. */
export function buildBenchSource(count: number, mostPoints: number): SeriesSource {
  const made = buildBenchSeries(count, mostPoints).map(({ values }) => Array.from(values));
  return {
    key: 'bench',
    fetchFrames: (_target, { from, to }, step) => {
      const length = (to - from) / step;
      const times = Array.from({ length }, (_, point) => from + point * step);
      return Promise.resolve(
        made.map((values, series): SourceFrame => ({
          length,
          fields: [
            { name: 'time', type: 'time', config: {}, values: times },
            { name: 'value', type: 'number', labels: { series: String(series) }, config: {}, values },
          ],
        }))
      );
    },
  };
}

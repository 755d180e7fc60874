import { getSeriesKey } from '../../../services/anomalies/frames/getSeriesKey';
import { getSeriesLabels } from '../../../services/anomalies/frames/getSeriesLabels';
import type { VerdictSeries } from '../../../services/anomalies/verdictSeries';
import type { SeriesVerdict } from '../../../viz/overlay/seriesVerdict';

/** What the view says of the series of one query, under the labels that a rule knows them by. */
export function getVerdictSeries(verdicts: readonly SeriesVerdict[], refId: string): VerdictSeries[] {
  const asked = verdicts.filter(({ series }) => series.frame.refId === refId);
  const labels = getSeriesLabels(
    asked.map(({ series: { frame, valueField } }) => ({
      frameName: frame.name,
      // The source's own names: the panel's are nothing to a rule.
      field: { ...valueField, config: frame.fields.find(({ name }) => name === valueField.name)?.config ?? {} },
    }))
  );
  return asked.map(({ series, detection }, index) => ({
    key: getSeriesKey(labels[index] ?? {}),
    times: series.times,
    verdicts: Array.from(detection.outlier, (flag, place) =>
      Number.isNaN(detection.score[place] ?? NaN) ? null : flag
    ),
  }));
}

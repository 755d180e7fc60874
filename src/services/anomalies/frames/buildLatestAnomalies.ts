import { findFirst } from '../../../core/anomaly/anchored/findFirst';
import { getSpan } from '../../../core/anomaly/anchored/getSpan';
import type { Frame } from '../../../schema/frames/frame';
import type { AnomaliesQuery } from '../../../schema/query/anomaliesQuery';
import { buildLatestFrame } from '../../frames/buildLatestFrame';
import type { LabelledPoint } from '../../frames/labelledPoint';
import type { AnomalySeries } from './anomalySeries';
import { getAnomalyValues } from './getAnomalyValues';

/**
 * The newest point of each series whose step had ended, null where there is none in the range or no verdict on it. One
 * table where all series have the same labels, else a frame a series: a table would fill in labels that are missing.
 */
export function buildLatestAnomalies(query: AnomaliesQuery, series: AnomalySeries[], to: number): Frame[] {
  const step = getSpan(query.step);
  const points = series.map((entry) => getLatest(entry, query, step, to));
  const keys = points.map(({ labels }) => JSON.stringify(Object.keys(labels).sort()));
  if (new Set(keys).size <= 1) {
    return [buildLatestFrame(points, query.value, {})];
  }
  return points.map(({ labels, time, windowEnd, value }) => ({
    name: query.value,
    fields: [
      { name: 'time', type: 'time', values: [time] },
      { name: 'window_end', type: 'time', values: [windowEnd] },
      { name: query.value, type: 'number', labels, values: [value] },
    ],
    meta: { type: 'numeric-multi', typeVersion: [0, 1], preferredVisualisationType: 'table' },
  }));
}

function getLatest(
  { labels, verdict }: AnomalySeries,
  { value }: AnomaliesQuery,
  step: number,
  to: number
): LabelledPoint {
  const index = findFirst(verdict.times, to - step + 1) - 1;
  const time = verdict.times[index] ?? Math.floor(to / step) * step - step;
  return { labels, time, windowEnd: time + step, value: getAnomalyValues(verdict, { value, step })[index] ?? null };
}

import { getSpan } from '../../../core/anomaly/anchored/getSpan';
import { anomaliesColumns } from '../../../schema/frames/anomaliesColumns';
import type { Frame, FrameMeta, FrameNotice } from '../../../schema/frames/frame';
import type { AnomaliesQuery } from '../../../schema/query/anomaliesQuery';
import { buildSpecFrame, type SpecRow } from '../../frames/buildSpecFrame';
import { getDisplayNames } from '../../frames/getDisplayNames';
import { getFiniteNumber } from '../../frames/getFiniteNumber';
import { isWindowBound } from '../../windows/isWindowBound';
import type { AnomalySeries } from './anomalySeries';
import { buildLatestAnomalies } from './buildLatestAnomalies';
import { getAnomalyValues } from './getAnomalyValues';

export interface AnomalyAnswer {
  series: AnomalySeries[];
  notices: FrameNotice[];
  /** The end of the range: what `latest` goes by. */
  to: number;
}

/** The frames of an answer, by the query's view. */
export function buildAnomalyFrames(query: AnomaliesQuery, { series, notices, to }: AnomalyAnswer): Frame[] {
  const meta: FrameMeta = { notices, custom: { judging: getJudging(query) } };
  const frames = buildView(query, series, to);
  return frames.map((frame, index) => (index === 0 ? { ...frame, meta: { ...frame.meta, ...meta } } : frame));
}

function buildView(query: AnomaliesQuery, series: AnomalySeries[], to: number): Frame[] {
  switch (query.view) {
    case 'series':
      return buildSeries(query, series);
    case 'latest':
      return buildLatestAnomalies(query, series, to);
    case 'table':
      return [buildSpecFrame('anomalies', anomaliesColumns, buildRows(query, series))];
  }
}

function buildSeries({ value, step }: AnomaliesQuery, series: AnomalySeries[]): Frame[] {
  const typed: FrameMeta = { type: 'timeseries-multi', typeVersion: [0, 1], preferredVisualisationType: 'graph' };
  const names = getNames(series, value);
  const length = getSpan(step);
  if (series.length === 0) {
    return [{ name: value, fields: [], meta: typed }];
  }
  return series.map(({ labels, unit, verdict }, index) => ({
    name: names[index],
    fields: [
      { name: 'time', type: 'time', values: verdict.times },
      {
        name: value,
        type: 'number',
        labels,
        config: { displayNameFromDS: names[index], ...(hasUnit(value) && unit !== undefined && { unit }) },
        values: getAnomalyValues(verdict, { value, step: length }),
      },
    ],
    meta: typed,
  }));
}

function buildRows({ step }: AnomaliesQuery, series: AnomalySeries[]): Array<SpecRow<typeof anomaliesColumns>> {
  const names = getNames(series, 'series');
  const length = getSpan(step);
  return series.flatMap(({ verdict }, place) => {
    const { expected, lower, upper, score, outlier } = verdict.detection;
    return Array.from(verdict.times, (time, index) => ({
      time,
      window_end: time + length,
      series: names[place] ?? '',
      value: getFiniteNumber(verdict.values[index]),
      expected: getFiniteNumber(expected[index]),
      lower: getFiniteNumber(lower[index]),
      upper: getFiniteNumber(upper[index]),
      deviation: getFiniteNumber((verdict.values[index] ?? NaN) - (expected[index] ?? NaN)),
      score: getFiniteNumber(score[index]),
      is_anomaly: Number.isNaN(score[index] ?? NaN) ? null : outlier[index] === 1,
    }));
  });
}

function getNames(series: AnomalySeries[], fallback: string): string[] {
  return getDisplayNames(
    series.map(({ labels }) => labels),
    series[0]?.labels.series ?? fallback
  );
}

/** Scores, verdicts and bounds have none; the rest are in the unit of the series. */
function hasUnit(value: AnomaliesQuery['value']): boolean {
  return value !== 'score' && value !== 'is_anomaly' && !isWindowBound(value);
}

/** How the points were judged, for whoever reads the answer. */
function getJudging(query: AnomaliesQuery): Record<string, unknown> {
  const { detector, step, lookBack, direction, budget, bandWidth, window, timezone, exclude } = query;
  const peers = detector === 'peers' && { peerMethod: query.peerMethod, peerGroupBy: query.peerGroupBy };
  return { detector, step, lookBack, direction, budget, bandWidth, window, timezone, exclude, ...peers };
}

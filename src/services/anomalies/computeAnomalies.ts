import { getAnchor } from '../../core/anomaly/anchored/getAnchor';
import { getSpan } from '../../core/anomaly/anchored/getSpan';
import { finishInParts } from '../../core/work/finishInParts';
import type { Frame } from '../../schema/frames/frame';
import type { AnomaliesQuery } from '../../schema/query/anomaliesQuery';
import type { CancelSignal } from '../../stores/cancelSignal';
import { QueryError } from '../queryError';
import { parseTimeZone } from '../windows/timeZone';
import { buildAnomalyFrames } from './frames/buildAnomalyFrames';
import { getAnomalyNotices } from './frames/getAnomalyNotices';
import { getSeriesLabels } from './frames/getSeriesLabels';
import { getSourceUnit } from './frames/getSourceUnit';
import { getRangeProblem } from './getRangeProblem';
import { fetchHistory } from './history/fetchHistory';
import type { LookBackCaches } from './history/lookBackCaches';
import type { Piece } from './history/pieceSeries';
import { readPiece } from './history/readPiece';
import { mostSeries } from './mostSeries';
import type { SeriesSource } from './seriesSource';
import { buildJudging } from './verdict/buildJudging';
import { getOptionsKey } from './verdict/getOptionsKey';
import { judgeHistory } from './verdict/judgeHistory';

export interface AnomalyContext {
  source: SeriesSource;
  caches: LookBackCaches;
  range: { from: number; to: number };
  /** The machine's clock. */
  now: number;
  /** Awaited between parts of the arithmetic. */
  pause: () => Promise<void>;
  signal?: CancelSignal;
}

/** Judges the series that a query of another data source returns, where no browser is: for rules, above all. */
export async function computeAnomalies(query: AnomaliesQuery, context: AnomalyContext): Promise<Frame[]> {
  const { range, source, caches, pause } = context;
  assertJudgeable(query, range);
  const getZoneOffset = openTimeZone(query);
  const piece = await fetchSeries(query, context);
  const series = piece.series.slice(0, mostSeries);
  const verdicts = await judgeHistory(series, {
    // The range's end is the clock: a step counts once it has ended by then.
    range: { from: range.from, to: getLastStep(query, range.to) },
    judging: buildJudging(query, piece.series, getZoneOffset),
    optionsKey: `${source.key} ${JSON.stringify(query.target)} ${getOptionsKey(query)}`,
    weeks: caches.weeks,
    groups: caches.groups,
    pause,
  });
  const labels = getSeriesLabels(series);
  const judged = verdicts.map((verdict, index) => ({
    labels: labels[index] ?? {},
    unit: getSourceUnit(series[index]?.field.config),
    verdict,
  }));
  const notices = getAnomalyNotices({ judged, found: piece.series.length, hasOtherFrames: piece.hasOtherFrames });
  return buildAnomalyFrames(query, { series: judged, notices, to: range.to });
}

function fetchSeries({ target, step: text, lookBack }: AnomaliesQuery, context: AnomalyContext): Promise<Piece> {
  const { source, caches, range, now, pause, signal } = context;
  const step = getSpan(text);
  return fetchHistory({
    key: `${source.key} ${JSON.stringify(target)}`,
    step,
    from: getAnchor(range.from) - getSpan(lookBack),
    to: getLastStep({ step: text }, range.to),
    now,
    cache: caches.pieces,
    fetchPiece: async (stretch) =>
      finishInParts(readPiece(await source.fetchFrames(target, stretch, step, signal), stretch), pause),
  });
}

/** The last instant of the last step that had ended by `to`. */
function getLastStep({ step: text }: Pick<AnomaliesQuery, 'step'>, to: number): number {
  const step = getSpan(text);
  return Math.floor(to / step) * step - 1;
}

function assertJudgeable({ step }: AnomaliesQuery, range: AnomalyContext['range']): void {
  const problem = getRangeProblem(range, step);
  if (problem !== undefined) {
    throw new QueryError(
      `At a step of ${step} the time range has ${problem.points} points a series; ${problem.most} can be judged`,
      `Choose a shorter range, or a step of ${problem.fitting}.`
    );
  }
}

function openTimeZone({ timezone }: AnomaliesQuery): (name: string, time: number) => number {
  const zone = parseTimeZone(timezone);
  return (_name, time) => zone.getOffset(time);
}

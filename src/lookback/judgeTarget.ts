import type { DataQueryRequest, QueryResultMetaNotice } from '@grafana/data';
import { getAnchor } from '../core/anomaly/anchored/getAnchor';
import { getSpan } from '../core/anomaly/anchored/getSpan';
import { finishInParts } from '../core/work/finishInParts';
import { getSeriesFeedback } from '../feedback/getSeriesFeedback';
import { getSourceKey } from '../feedback/getSourceKey';
import type { Feedback } from '../schema/domain/feedback';
import type { OverlayQuery } from '../schema/query/overlayQuery';
import { buildPause } from '../viz/overlay/buildPause';
import { getSeriesIdentity } from '../viz/overlay/getSeriesIdentity';
import { assertJudgeable } from './assertJudgeable';
import { forecastJudged } from './forecast/forecastJudged';
import type { FrameForecast } from './forecast/frameForecast';
import { getForecastNotices } from './forecast/getForecastNotices';
import { getAnswerNotices } from './getAnswerNotices';
import type { LookBackContext } from './lookBackContext';
import { NoticeList } from './NoticeList';
import { fetchHistory } from '../services/anomalies/history/fetchHistory';
import type { Piece, PieceSeries } from '../services/anomalies/history/pieceSeries';
import { readPiece } from '../services/anomalies/history/readPiece';
import { mostSeries } from '../services/anomalies/mostSeries';
import { askInnerQuery, type InnerRequest } from './target/askInnerQuery';
import { getInnerKey } from './target/getInnerKey';
import type { InnerQuery } from './target/innerQuery';
import { resolveTarget } from './target/resolveTarget';
import { buildJudging } from '../services/anomalies/verdict/buildJudging';
import type { JudgingFields } from '../services/anomalies/verdict/judgingFields';
import { getOptionsKey } from '../services/anomalies/verdict/getOptionsKey';
import type { JudgedFrame } from './verdict/judgedFrame';
import { getZoneOffset } from './verdict/getZoneOffset';
import { judgePiece } from './verdict/judgePiece';
import type { SourcedSeries } from './verdict/sourcedSeries';

interface JudgedQuery extends JudgingFields {
  refId: string;
  /** What counts of what people have said of incidents. */
  given?: readonly Feedback[];
  forecast?: OverlayQuery['forecast'];
}

export interface TargetVerdict {
  judged: JudgedFrame[];
  /** How they would go on, where the query asks for it. */
  forecasts: FrameForecast[];
  /** What a reader has to know about it. */
  notices: QueryResultMetaNotice[];
}

/** Asks a query's target for its look-back and the range of the request, and judges each series over that range. */
export async function judgeTarget(
  query: JudgedQuery,
  outer: DataQueryRequest,
  context: LookBackContext
): Promise<TargetVerdict> {
  const range = { from: outer.range.from.valueOf(), to: outer.range.to.valueOf() };
  assertJudgeable(range, query.step);
  const notices = new NoticeList();
  const inner = await resolveTarget(query.target, outer.scopedVars);
  const pause = buildPause(context.signal);
  const pieces = await Promise.all(
    inner.map((entry) => fetchInner(entry, query, outer, { ...context, pause }, notices))
  );
  const found = pieces.flatMap(({ series }, place) => addFeedback(series, inner[place], query, outer));
  const judged = await judgePiece(found.slice(0, mostSeries), {
    range,
    judging: buildJudging(query, found, getZoneOffset),
    refId: query.refId,
    getOffset: (time) => getZoneOffset(query.timezone, time),
    optionsKey: getOptionsKey(query),
    weeks: context.caches.weeks,
    groups: context.caches.groups,
    pause,
  });
  for (const notice of getAnswerNotices({ judged, found: found.length, pieces })) {
    notices.add(notice);
  }
  const forecasts = await forecastAsked(query, judged, range.to, context);
  getForecastNotices(forecasts, query.forecast?.horizon ?? '').forEach((text) =>
    notices.add({ severity: 'info', text })
  );
  return { judged, forecasts, notices: notices.list };
}

async function forecastAsked(
  query: JudgedQuery,
  judged: JudgedFrame[],
  to: number,
  { signal, now }: LookBackContext
): Promise<FrameForecast[]> {
  const { forecast } = query;
  return forecast === undefined ? [] : forecastJudged(judged, { query, forecast, to, now, pause: buildPause(signal) });
}

/** Names the query of each series, and brings what was said of it: usual incidents leave its baseline. */
function addFeedback(
  series: PieceSeries[],
  inner: InnerQuery | undefined,
  { given = [], step }: JudgedQuery,
  { scopedVars }: DataQueryRequest
): SourcedSeries[] {
  const source = inner === undefined ? '' : getSourceKey(inner.dataSource.uid, inner.target.query, scopedVars);
  return series.map((entry) => {
    const feedback = getSeriesFeedback(given, { source, series: getSeriesIdentity(entry.frameName, entry.field) });
    const exclude = feedback.usual.map(({ from, to }) => ({ from, to: to + getSpan(step) }));
    return { ...entry, source, feedback, exclude };
  });
}

function fetchInner(
  inner: InnerQuery,
  query: JudgedQuery,
  outer: DataQueryRequest,
  { caches, now, signal, pause }: LookBackContext & { pause: () => Promise<void> },
  notices: NoticeList
): Promise<Piece> {
  const step = getSpan(query.step);
  const { from, to } = { from: outer.range.from.valueOf(), to: outer.range.to.valueOf() };
  const request: InnerRequest = {
    outer,
    inner,
    refId: query.refId,
    step: { text: query.step, milliseconds: step },
    signal,
  };
  return fetchHistory({
    key: getInnerKey(request),
    step,
    from: getAnchor(from) - getSpan(query.lookBack),
    to,
    now,
    cache: caches.pieces,
    fetchPiece: async (stretch) => {
      const { series } = await askInnerQuery(request, stretch);
      series.flatMap(({ meta }) => meta?.notices ?? []).forEach((notice) => notices.add(notice));
      return finishInParts(readPiece(series, stretch), pause);
    },
  });
}

import type { DataFrame, DataQueryRequest } from '@grafana/data';
import { getAnchor } from '../../../core/anomaly/anchored/getAnchor';
import { getSpan } from '../../../core/anomaly/anchored/getSpan';
import { addNotice } from '../../../viz/overlay/addNotice';
import type { OverlayQuery } from '../../../schema/query/overlayQuery';
import { fetchHistory } from '../pieces/fetchHistory';
import { readPiece } from '../pieces/readPiece';
import type { Piece } from '../pieces/pieceSeries';
import type { StoredQuery } from '../storedQuery';
import { askInnerQuery, type InnerRequest } from '../target/askInnerQuery';
import { getInnerKey } from '../target/getInnerKey';
import type { InnerQuery } from '../target/innerQuery';
import { resolveTarget } from '../target/resolveTarget';
import { buildAnchoredOptions } from '../verdict/buildAnchoredOptions';
import { buildPause } from '../verdict/buildPause';
import { getOptionsKey } from '../verdict/getOptionsKey';
import { judgePiece } from '../verdict/judgePiece';
import type { AnswerContext } from './answerContext';
import { assertJudgeable } from './assertJudgeable';
import { buildAnswerFrames } from './buildAnswerFrames';
import { getAnswerNotices } from './getAnswerNotices';
import { NoticeList } from './NoticeList';
import { parseOverlayQuery } from './parseOverlayQuery';

/** So many series of a query are judged. */
const mostSeries = 100;

type Request = DataQueryRequest<StoredQuery>;

/** Asks a query's target for its look-back and the visible range, judges each series, and makes the frames of its view. */
export async function answerQuery(stored: StoredQuery, outer: Request, context: AnswerContext): Promise<DataFrame[]> {
  const query = parseOverlayQuery(stored);
  const range = { from: outer.range.from.valueOf(), to: outer.range.to.valueOf() };
  assertJudgeable(range, query.step);
  const notices = new NoticeList();
  const inner = await resolveTarget(query.target, outer.scopedVars);
  const pieces = await Promise.all(inner.map((entry) => fetchInner(entry, query, outer, context, notices)));
  const found = pieces.flatMap(({ series }) => series);
  const judged = await judgePiece(found.slice(0, mostSeries), {
    range,
    options: buildAnchoredOptions(query),
    refId: query.refId,
    optionsKey: getOptionsKey(query),
    weeks: context.caches.weeks,
    pause: buildPause(context.signal),
  });
  for (const notice of getAnswerNotices({ judged, found: found.length, pieces })) {
    notices.add(notice);
  }
  return notices.list.reduce(addNotice, buildAnswerFrames(judged, query, outer.timezone));
}

function fetchInner(
  inner: InnerQuery,
  query: OverlayQuery,
  outer: Request,
  { caches, now, signal }: AnswerContext,
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
      return readPiece(series, stretch);
    },
  });
}

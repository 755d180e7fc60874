import { findFirst } from '../../../core/anomaly/anchored/findFirst';
import { getPieces, type Stretch } from '../../../core/anomaly/anchored/getPieces';
import { joinArrays } from '../../../core/series/joinArrays';
import { mapConcurrently } from '../../../core/work/mapConcurrently';
import { joinPieces } from './joinPieces';
import type { BoundedCache } from './BoundedCache';
import type { CachedPiece } from './cachedPiece';
import type { Piece } from './pieceSeries';

/** So many requests of one query are under way at a time. */
const mostRequests = 4;

/** What arrives later than this is not looked for again: for so long a point may still change. */
const leastSettling = 10 * 60_000;

export interface HistoryRequest {
  /** Names the inner query: whatever changes its answer is part of it. */
  key: string;
  step: number;
  /** The first instant that is needed, and the last. */
  from: number;
  to: number;
  now: number;
  cache: BoundedCache<CachedPiece>;
  /** Asks the inner query for a stretch; both ends are multiples of the step. */
  fetchPiece: (stretch: Stretch) => Promise<Piece>;
}

/**
 * The inner query's answer from `from` on, for as long as there can be one. It is asked for in pieces on a fixed grid,
 * so that the same piece is always asked for in the same way. What has settled is remembered; a refresh asks for the
 * rest alone. The step that is running is left out: its bucket isn't full yet.
 */
export async function fetchHistory(request: HistoryRequest): Promise<Piece> {
  const { step, from, to, now } = request;
  const horizon = alignDown(Math.max(now, to), step);
  const pieces = getPieces({ from, to: to + 1 }, step);
  const whole = joinPieces(await mapConcurrently(pieces, mostRequests, (piece) => fetchOne(piece, horizon, request)));
  const running = alignDown(now, step);
  return running < horizon ? withoutStretch(whole, { from: running, to: running + step }) : whole;
}

async function fetchOne({ from, to }: Stretch, horizon: number, request: HistoryRequest): Promise<Piece> {
  const { key, step, now, cache, fetchPiece } = request;
  const settled = alignDown(now - Math.max(leastSettling, 2 * step), step);
  const end = Math.min(to, horizon);
  const cacheKey = `${key} ${step} ${from}`;
  const known = cache.get(cacheKey);
  if (known !== undefined && known.until >= end) {
    return known.piece;
  }
  const start = known?.until ?? from;
  if (start >= end) {
    return known?.piece ?? { series: [], hasOtherFrames: false };
  }
  const fetched = await fetchPiece({ from: start, to: end });
  const whole = known === undefined ? fetched : joinPieces([known.piece, fetched]);
  const until = Math.min(end, settled);
  if (until > from) {
    cache.set(cacheKey, { piece: until === end ? whole : withoutStretch(whole, { from: until, to: Infinity }), until });
  }
  return whole;
}

function withoutStretch({ series, hasOtherFrames }: Piece, { from, to }: Stretch): Piece {
  return {
    series: series.map((entry) => {
      const first = findFirst(entry.times, from);
      const end = findFirst(entry.times, to);
      const cut = (numbers: Float64Array) => joinArrays([numbers.subarray(0, first), numbers.subarray(end)]);
      return { ...entry, times: cut(entry.times), values: cut(entry.values) };
    }),
    hasOtherFrames,
  };
}

function alignDown(time: number, step: number): number {
  return Math.floor(time / step) * step;
}

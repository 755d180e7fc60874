import { findFirst } from '../../../core/anomaly/anchored/findFirst';
import type { Stretch } from '../../../core/anomaly/anchored/getPieces';
import type { Work } from '../../../core/work/work';
import type { Piece, PieceSeries } from './pieceSeries';
import { readSeries } from './readSeries';
import type { SourceFrame } from '../../grafana/sourceFrame';

/** The series of an answer, cut to the stretch: sources like to add the end, or a bucket that only just begins there. */
export function* readPiece(frames: readonly SourceFrame[], { from, to }: Stretch): Work<Piece> {
  const found = yield* readSeries(frames);
  const seen = new Map<string, number>();
  const series = found.map((entry): PieceSeries => {
    const { name, labels } = entry.field;
    // Without the refId: panels and annotations that share a piece have different ones.
    const key = JSON.stringify([entry.frameName, name, Object.entries(labels ?? {}).sort()]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    const first = findFirst(entry.times, from);
    const end = Math.max(first, findFirst(entry.times, to));
    return {
      ...entry,
      key: count === 0 ? key : `${key} ${count}`,
      times: entry.times.slice(first, end),
      values: entry.values.slice(first, end),
    };
  });
  const hasOtherFrames = found.length === 0 && frames.some(({ length, fields }) => length > 0 && fields.length > 0);
  return { series, hasOtherFrames };
}

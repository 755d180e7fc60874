import type { DataFrame } from '@grafana/data';
import { findFirst } from '../../core/anomaly/anchored/findFirst';
import type { Stretch } from '../../core/anomaly/anchored/getPieces';
import { getPanelSeries } from '../../viz/overlay/getPanelSeries';
import type { PanelSeries } from '../../viz/overlay/panelSeries';
import type { Piece, PieceSeries } from './pieceSeries';

/** The series of an answer, cut to the stretch: sources like to add the end, or a bucket that only just begins there. */
export function readPiece(frames: DataFrame[], stretch: Stretch): Piece {
  const found = getPanelSeries(frames);
  const seen = new Map<string, number>();
  const series = found.map((entry) => {
    const read = readSeries(entry, stretch);
    const count = seen.get(read.key) ?? 0;
    seen.set(read.key, count + 1);
    return count === 0 ? read : { ...read, key: `${read.key} ${count}` };
  });
  const hasOtherFrames = found.length === 0 && frames.some(({ length, fields }) => length > 0 && fields.length > 0);
  return { series, hasOtherFrames };
}

function readSeries({ frame, valueField, times, values }: PanelSeries, { from, to }: Stretch): PieceSeries {
  const { name, labels, config } = valueField;
  const untimed = times.findIndex(Number.isNaN);
  const ordered = untimed < 0 ? times : times.subarray(0, untimed);
  const first = findFirst(ordered, from);
  const end = Math.max(first, findFirst(ordered, to));
  return {
    // Without the refId: panels and annotations that share a piece have different ones.
    key: JSON.stringify([frame.name, name, Object.entries(labels ?? {}).sort()]),
    frameName: frame.name,
    field: { name, labels, config },
    times: times.slice(first, end),
    values: values.slice(first, end),
  };
}

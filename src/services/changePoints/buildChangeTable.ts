import { changePointsColumns } from '../../schema/frames/changePointsColumns';
import type { Frame, FrameField, FrameMeta } from '../../schema/frames/frame';
import type { ChangeDetectorName } from '../../core/drift/streaming/changeDetectorName';
import { buildSpecFrame } from '../frames/buildSpecFrame';
import type { SeriesChange } from './seriesChange';

/** A row a change; the labels of the series stand after the detector, a text column each. */
export function buildChangeTable(
  changes: readonly SeriesChange[],
  labelNames: readonly string[],
  { detector, measure }: { detector: ChangeDetectorName; measure: string },
  meta: FrameMeta
): Frame {
  const rows = changes.map(({ time, windowEnd, foundAt, before, after, direction, score }) => ({
    time,
    window_end: windowEnd,
    found_at: foundAt,
    detector,
    measure,
    before,
    after,
    direction,
    score,
  }));
  const frame = buildSpecFrame('change points', changePointsColumns, rows, meta);
  const labels = labelNames.map((name): FrameField => ({
    name,
    type: 'string',
    values: changes.map((change) => change.labels[name] ?? ''),
  }));
  const place = changePointsColumns.findIndex(({ name }) => name === 'detector') + 1;
  return { ...frame, fields: [...frame.fields.slice(0, place), ...labels, ...frame.fields.slice(place)] };
}

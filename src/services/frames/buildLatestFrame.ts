import type { Frame, FrameField, FrameMeta } from '../../schema/frames/frame';
import { getFiniteNumber } from './getFiniteNumber';
import type { LabelledPoint } from './labelledPoint';

/** One frame of type numeric-long: the labels as text columns and exactly one number column, which alerting evaluates row by row. */
export function buildLatestFrame(points: readonly LabelledPoint[], name: string, meta: FrameMeta): Frame {
  const keys = [...new Set(points.flatMap((point) => Object.keys(point.labels)))];
  const labels = keys.map((key): FrameField => ({
    name: key,
    type: 'string',
    values: points.map((point) => point.labels[key] ?? ''),
  }));
  return {
    name,
    fields: [
      { name: 'time', type: 'time', values: points.map((point) => point.time) },
      { name: 'window_end', type: 'time', values: points.map((point) => point.windowEnd) },
      ...labels,
      { name, type: 'number', values: points.map((point) => getFiniteNumber(point.value)) },
    ],
    meta: { type: 'numeric-long', typeVersion: [0, 1], preferredVisualisationType: 'table', ...meta },
  };
}

import { getTimeOrder } from '../../../core/series/getTimeOrder';
import type { PieceSeries } from './pieceSeries';
import type { SourceField, SourceFrame } from '../../grafana/sourceFrame';

type ReadSeries = Omit<PieceSeries, 'key'>;

const seriesTypes: ReadonlyArray<string | undefined> = [
  undefined,
  'timeseries-wide',
  'timeseries-multi',
  'timeseries-many',
];
const longType = 'timeseries-long';

/**
 * Every series of an answer: each number field of a wide frame or of a frame a series, and in a long frame, where
 * rows of several series stand below one another, each number field for each combination of its text columns, which
 * become labels. Frames of other shapes (logs, tables, annotations) hold none. O(n), O(n log n) out of order.
 */
export function readSeries(frames: readonly SourceFrame[]): ReadSeries[] {
  return frames.flatMap((frame) => {
    const time = frame.fields.find(({ type }) => type === 'time');
    if (time === undefined || frame.meta?.dataTopic === 'annotations') {
      return [];
    }
    if (isLong(frame, time)) {
      return readLong(frame, time);
    }
    return seriesTypes.includes(frame.meta?.type) ? readRows(frame, time, getAllRows(frame)) : [];
  });
}

/** It says so in its type, or a text column beside repeated times gives it away. */
function isLong({ meta, fields, length }: SourceFrame, time: SourceField): boolean {
  if (meta?.type !== undefined) {
    return meta.type === longType;
  }
  const hasText = fields.some(({ type }) => type === 'string');
  return hasText && new Set(Array.from({ length }, (_, row): unknown => time.values[row])).size < length;
}

function readLong(frame: SourceFrame, time: SourceField): ReadSeries[] {
  const texts = frame.fields.filter(({ type }) => type === 'string');
  const groups = new Map<string, { labels: Record<string, string>; rows: number[] }>();
  for (let row = 0; row < frame.length; row++) {
    const labels = Object.fromEntries(texts.map(({ name, values }) => [name, formatText(values[row])]));
    const key = JSON.stringify(labels);
    const group = groups.get(key) ?? { labels, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ labels, rows }) => readRows(frame, time, Uint32Array.from(rows), labels));
}

function formatText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function getAllRows({ length }: SourceFrame): Uint32Array {
  return Uint32Array.from({ length }, (_, row) => row);
}

function readRows(
  frame: SourceFrame,
  time: SourceField,
  rows: Uint32Array,
  added?: Record<string, string>
): ReadSeries[] {
  const unordered = Float64Array.from(rows, (row) => parseTime(time.values[row]));
  const order = getTimeOrder(unordered);
  const times = order ? Float64Array.from(order, (index) => unordered[index] ?? NaN) : unordered;
  const ordered = order ? order.map((index) => rows[index] ?? 0) : rows;
  const untimed = times.findIndex(Number.isNaN);
  const end = untimed < 0 ? times.length : untimed;
  return frame.fields
    .filter(({ type }) => type === 'number')
    .map(({ name, labels, config, values }) => ({
      frameName: frame.name,
      field: { name, labels: added === undefined ? labels : { ...labels, ...added }, config },
      times: times.slice(0, end),
      values: Float64Array.from(ordered.subarray(0, end), (row) => parseNumber(values[row])),
    }));
}

function parseTime(value: unknown): number {
  return typeof value === 'string' ? Date.parse(value) : typeof value === 'number' ? value : NaN;
}

function parseNumber(value: unknown): number {
  return typeof value === 'number' ? value : NaN;
}

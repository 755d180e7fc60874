import { getTimeOrder } from '../../../core/series/getTimeOrder';
import { pointsAtOnce } from '../../../core/work/pointsAtOnce';
import type { Work } from '../../../core/work/work';
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
export function* readSeries(frames: readonly SourceFrame[]): Work<ReadSeries[]> {
  const series: ReadSeries[] = [];
  for (const frame of frames) {
    const time = frame.fields.find(({ type }) => type === 'time');
    if (time === undefined || frame.meta?.dataTopic === 'annotations') {
      continue;
    }
    if (isLong(frame, time)) {
      series.push(...(yield* readLong(frame, time)));
    } else if (seriesTypes.includes(frame.meta?.type)) {
      series.push(...(yield* readRows(frame, time, getAllRows(frame))));
    }
  }
  return series;
}

/** It says so in its type, or a text column beside repeated times gives it away. */
function isLong({ meta, fields, length }: SourceFrame, time: SourceField): boolean {
  if (meta?.type !== undefined) {
    return meta.type === longType;
  }
  const hasText = fields.some(({ type }) => type === 'string');
  return hasText && new Set(Array.from({ length }, (_, row): unknown => time.values[row])).size < length;
}

function* readLong(frame: SourceFrame, time: SourceField): Work<ReadSeries[]> {
  const texts = frame.fields.filter(({ type }) => type === 'string');
  const groups = new Map<string, { labels: Record<string, string>; rows: number[] }>();
  for (let row = 0; row < frame.length; row++) {
    if (row % pointsAtOnce === 0) {
      yield;
    }
    const values = texts.map((field) => formatText(field.values[row]));
    const key = JSON.stringify(values);
    const group = groups.get(key);
    if (group === undefined) {
      const labels = Object.fromEntries(texts.map(({ name }, place) => [name, values[place] ?? '']));
      groups.set(key, { labels, rows: [row] });
    } else {
      group.rows.push(row);
    }
  }
  const series: ReadSeries[] = [];
  for (const { labels, rows } of groups.values()) {
    series.push(...(yield* readRows(frame, time, Uint32Array.from(rows), labels)));
  }
  return series;
}

function formatText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function getAllRows({ length }: SourceFrame): Uint32Array {
  return new Uint32Array(length).map((_, row) => row);
}

function* readRows(
  frame: SourceFrame,
  time: SourceField,
  rows: Uint32Array,
  added?: Record<string, string>
): Work<ReadSeries[]> {
  yield;
  const unordered = readColumn(time, rows, parseTime);
  const order = getTimeOrder(unordered);
  const times = order ? Float64Array.from(order, (index) => unordered[index] ?? NaN) : unordered;
  const ordered = order ? order.map((index) => rows[index] ?? 0) : rows;
  const untimed = times.findIndex(Number.isNaN);
  const end = untimed < 0 ? times.length : untimed;
  const series: ReadSeries[] = [];
  for (const field of frame.fields.filter(({ type }) => type === 'number')) {
    yield;
    const { name, config } = field;
    series.push({
      frameName: frame.name,
      field: { name, labels: added === undefined ? field.labels : { ...field.labels, ...added }, config },
      times: times.slice(0, end),
      values: readColumn(field, ordered.subarray(0, end), parseNumber),
    });
  }
  return series;
}

function readColumn({ values }: SourceField, rows: Uint32Array, parse: (value: unknown) => number): Float64Array {
  const numbers = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    numbers[index] = parse(values[rows[index] ?? 0]);
  }
  return numbers;
}

function parseTime(value: unknown): number {
  return typeof value === 'string' ? Date.parse(value) : typeof value === 'number' ? value : NaN;
}

function parseNumber(value: unknown): number {
  return typeof value === 'number' ? value : NaN;
}

import { DataTopic, FieldType, getFieldDisplayName, type DataFrame, type Field } from '@grafana/data';
import { getTimeOrder } from '../../core/series/getTimeOrder';
import { isTimeSeriesFrame } from './isTimeSeriesFrame';
import type { PanelSeries } from './panelSeries';

/**
 * Every number field of every frame of time series, wide or one series a frame. Frames of other shapes (tables,
 * long series, heatmaps, annotations) hold none. The frames are only read.
 */
export function getPanelSeries(frames: DataFrame[]): PanelSeries[] {
  const named = frames.map(copyWithoutState);
  const series = named.flatMap((frame, frameIndex) => getFrameSeries(frame, frameIndex, named));
  return withUniqueNames(series).map((entry) => withOriginal(entry, frames));
}

/** Grafana keeps display names in a field's state; they would be stale for who comes next. */
function copyWithoutState(frame: DataFrame): DataFrame {
  return { ...frame, fields: frame.fields.map((field) => ({ ...field, state: undefined })) };
}

function getFrameSeries(frame: DataFrame, frameIndex: number, frames: DataFrame[]): PanelSeries[] {
  const timeField = frame.fields.find(({ type }) => type === FieldType.time);
  if (timeField === undefined || frame.meta?.dataTopic === DataTopic.Annotations || !isTimeSeriesFrame(frame)) {
    return [];
  }
  const unordered = readTimes(timeField, frame.length);
  const rows = getTimeOrder(unordered);
  const times = rows ? Float64Array.from(rows, (row) => unordered[row] ?? NaN) : unordered;
  return frame.fields
    .filter(({ type }) => type === FieldType.number)
    .map((valueField) => ({
      name: getFieldDisplayName(valueField, frame, frames),
      frameIndex,
      frame,
      valueField,
      times,
      values: readValues(valueField, times, rows),
      rows,
    }));
}

function readTimes(field: Field, length: number): Float64Array {
  const times = new Float64Array(length);
  for (let row = 0; row < length; row++) {
    times[row] = parseTime(field.values[row]);
  }
  return times;
}

function parseTime(value: unknown): number {
  return typeof value === 'string' ? Date.parse(value) : typeof value === 'number' ? value : NaN;
}

function readValues(field: Field, times: Float64Array, rows: Uint32Array | undefined): Float64Array {
  const values = new Float64Array(times.length);
  for (let index = 0; index < times.length; index++) {
    const value: unknown = field.values[rows?.[index] ?? index];
    values[index] = typeof value === 'number' && !Number.isNaN(times[index]) ? value : NaN;
  }
  return values;
}

function withUniqueNames(series: PanelSeries[]): PanelSeries[] {
  const seen = new Map<string, number>();
  return series.map((entry) => {
    const occurrence = (seen.get(entry.name) ?? 0) + 1;
    seen.set(entry.name, occurrence);
    return occurrence === 1 ? entry : { ...entry, name: `${entry.name} ${occurrence}` };
  });
}

function withOriginal(series: PanelSeries, frames: DataFrame[]): PanelSeries {
  const frame = frames[series.frameIndex] ?? series.frame;
  const valueField = frame.fields[series.frame.fields.indexOf(series.valueField)] ?? series.valueField;
  return { ...series, frame, valueField };
}

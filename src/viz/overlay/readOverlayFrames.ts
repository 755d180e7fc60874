import { DataFrameType, DataTopic, FieldType, type DataFrame } from '@grafana/data';
import { getBandIncidents } from '../../core/anomaly/anchored/getBandIncidents';
import { findGivenFields } from './findGivenFields';
import { isTimeSeriesFrame } from './isTimeSeriesFrame';
import type { OverlayProblem, OverlayReading } from './overlayReading';
import { readGivenDetection } from './readGivenDetection';

/** Reads the series of a panel and the verdicts that came with them, or says why there are none. */
export function readOverlayFrames(frames: DataFrame[]): OverlayReading {
  const shown = frames.filter(({ meta }) => meta?.dataTopic !== DataTopic.Annotations);
  if (!shown.some(({ length }) => length > 0)) {
    return { kind: 'empty' };
  }
  const drawable = shown
    .filter((frame) => frame.length > 0 && isTimeSeriesFrame(frame))
    .map(toSeriesFrame)
    .filter(({ fields }) => fields.length > 1);
  const { series, given, frames: kept } = findGivenFields(drawable);
  if (series.length === 0) {
    return { kind: 'problem', problem: getProblem(shown) };
  }
  const verdicts = series.flatMap((entry) => {
    const fields = given.get(entry.valueField);
    if (fields === undefined) {
      return [];
    }
    const detection = readGivenDetection(entry, fields);
    return [{ series: entry, detection, incidents: getBandIncidents(entry.times, entry.values, detection, 0) }];
  });
  return { kind: 'series', frames: kept, series, given: verdicts };
}

/** Time and what can be drawn or says something of it; text beside a series is of no use to a chart. */
function toSeriesFrame(frame: DataFrame): DataFrame {
  const time = frame.fields.find(({ type }) => type === FieldType.time);
  const rest = frame.fields.filter(({ type }) => type === FieldType.number || type === FieldType.boolean);
  return { ...frame, fields: [...(time ? [time] : []), ...rest] };
}

function getProblem(frames: DataFrame[]): OverlayProblem {
  const hasField = (wanted: FieldType) => frames.some(({ fields }) => fields.some(({ type }) => type === wanted));
  if (!hasField(FieldType.time)) {
    return 'no_time';
  }
  if (!hasField(FieldType.number)) {
    return 'no_number';
  }
  const isLong = (frame: DataFrame) =>
    frame.meta?.type === DataFrameType.TimeSeriesLong || frame.fields.some(({ type }) => type === FieldType.string);
  return frames.some(isLong) ? 'long' : 'other';
}

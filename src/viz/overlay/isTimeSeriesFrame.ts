import { DataFrameType, FieldType, type DataFrame, type Field } from '@grafana/data';

const timeSeriesTypes: ReadonlyArray<DataFrameType | undefined> = [
  undefined,
  DataFrameType.TimeSeriesWide,
  DataFrameType.TimeSeriesMulti,
];

/**
 * Whether each number field of a frame is one series over the frame's time field. In a long frame rows of several
 * series stand below one another: it says so in its type, or a text column beside repeated times gives it away.
 */
export function isTimeSeriesFrame(frame: DataFrame): boolean {
  const timeField = frame.fields.find(({ type }) => type === FieldType.time);
  if (timeField === undefined || !timeSeriesTypes.includes(frame.meta?.type)) {
    return false;
  }
  const hasText = frame.fields.some(({ type }) => type === FieldType.string);
  return !hasText || countDistinct(timeField, frame.length) === frame.length;
}

/** By index alone: behind an extension's read-only view a typed array has neither length nor iterator. */
function countDistinct({ values }: Field, rows: number): number {
  return new Set(Array.from({ length: rows }, (_, row): unknown => values[row])).size;
}

import { FieldType, toDataFrame, type DataFrame } from '@grafana/data';

export type FrameRow = Record<string, unknown>;

const timeColumns = ['time', 'window_end'];

function getFieldType(name: string, value: unknown): FieldType {
  if (timeColumns.includes(name.toLowerCase())) {
    return FieldType.time;
  }
  switch (typeof value) {
    case 'number':
      return FieldType.number;
    case 'boolean':
      return FieldType.boolean;
    default:
      return FieldType.string;
  }
}

/** A data frame of rows as a data source would answer them. */
export function buildDriftFrame(rows: readonly FrameRow[], more: Partial<DataFrame> = {}): DataFrame {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const frame = toDataFrame({
    refId: 'A',
    fields: names.map((name) => ({
      name,
      type: getFieldType(name, rows.find((row) => row[name] != null)?.[name]),
      values: rows.map((row) => row[name] ?? null),
    })),
  });
  return { ...frame, ...more };
}

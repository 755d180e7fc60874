import { DataFrameType, FieldType, toDataFrame, type DataFrame } from '@grafana/data';
import type { Frame, FrameField, FrameKind } from '../../../schema/frames/frame';

const fieldTypes: Record<FrameField['type'], FieldType> = {
  time: FieldType.time,
  number: FieldType.number,
  string: FieldType.string,
  boolean: FieldType.boolean,
};

const frameTypes: Record<FrameKind, DataFrameType | undefined> = {
  'timeseries-multi': DataFrameType.TimeSeriesMulti,
  'numeric-long': DataFrameType.NumericLong,
  'numeric-multi': DataFrameType.NumericMulti,
  table: undefined,
};

/** A frame of the services as Grafana's panels take it. */
export function toGrafanaFrame({ name, fields, meta }: Frame, refId: string): DataFrame {
  return toDataFrame({
    name,
    refId,
    meta: { ...meta, type: meta?.type && frameTypes[meta.type] },
    fields: fields.map(({ name: field, type, labels, config, values }) => ({
      name: field,
      type: fieldTypes[type],
      labels,
      config: config ?? {},
      values: Array.from<unknown>(values),
    })),
  });
}

/** A data frame: columns of equal length. */
export interface Frame {
  name?: string;
  refId?: string;
  fields: FrameField[];
  meta?: FrameMeta;
}

export type FrameField = TimeField | NumberField | StringField | BooleanField;

interface FieldBase {
  name: string;
  labels?: Record<string, string>;
  config?: FrameFieldConfig;
}

/** Milliseconds since 1970, of the years 1678 to 2261. Not nullable unless said: alerting wants time without nulls. */
export interface TimeField extends FieldBase {
  type: 'time';
  values: ArrayLike<number> | ArrayLike<number | null>;
  nullable?: boolean;
}

/** Always nullable on the wire; NaN and infinity are written as null. */
export interface NumberField extends FieldBase {
  type: 'number';
  values: ArrayLike<number | null>;
}

export interface StringField extends FieldBase {
  type: 'string';
  values: ArrayLike<string>;
}

export interface BooleanField extends FieldBase {
  type: 'boolean';
  values: ArrayLike<boolean | null>;
}

export interface FrameFieldConfig {
  displayNameFromDS?: string;
  description?: string;
  unit?: string;
  decimals?: number;
  links?: FrameFieldLink[];
  custom?: Record<string, unknown>;
}

/** A link on a field's cells. The address may name other fields of the row: `${__data.fields.model}`. */
export interface FrameFieldLink {
  title: string;
  url: string;
  targetBlank?: boolean;
}

export type FrameKind = 'timeseries-multi' | 'numeric-long' | 'numeric-multi' | 'table';

export interface FrameMeta {
  type?: FrameKind;
  typeVersion?: [number, number];
  preferredVisualisationType?: 'graph' | 'table';
  executedQueryString?: string;
  notices?: FrameNotice[];
  custom?: Record<string, unknown>;
}

export interface FrameNotice {
  severity: 'info' | 'warning' | 'error';
  text: string;
}

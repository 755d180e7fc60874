import { AlertError } from './alertValues';
import type { AlertNumber, AlertSeries, AlertValues, Labels } from './alertValues';
import type { BooleanField, Frame, FrameField, FrameKind, NumberField } from '../../src/backend/plugin-sdk/data/frame';

type TypedKind = Exclude<FrameKind, 'table'>;

/**
 * Reads frames that say what they are (`meta.type` with a version): dataplane's contract. The first frame decides;
 * `undefined` when it says nothing that expressions know, so that the older guessing has to do.
 */
export function readTypedFrames(frames: readonly Frame[]): AlertValues | undefined {
  const meta = frames[0]?.meta;
  const [major = 0, minor = 0] = meta?.typeVersion ?? [];
  const kind = meta?.type;
  if (kind === undefined || kind === 'table' || (major === 0 && minor === 0)) {
    return undefined;
  }
  return frames[0]?.fields.length === 0 ? { kind: 'noData' } : readers[kind](frames);
}

const readers: Record<TypedKind, (frames: readonly Frame[]) => AlertValues> = {
  'timeseries-multi': (frames) => ({ kind: 'series', series: readSeriesMulti(frames) }),
  'numeric-multi': (frames) => ({ kind: 'numbers', numbers: readNumericMulti(frames) }),
  'numeric-long': ([frame]) => ({ kind: 'numbers', numbers: readNumericLong(frame) }),
};

/** One series a frame: its first time column and its first number or boolean column. Frames of another type are left out. */
function readSeriesMulti(frames: readonly Frame[]): AlertSeries[] {
  return frames.flatMap((frame, index) => {
    if (frame.meta?.type !== 'timeseries-multi') {
      return [];
    }
    if (frame.fields.length === 0) {
      throw new AlertError(`frame ${index} has zero or null fields which is invalid when more than one frame`);
    }
    if (!frame.fields.some((field) => field.type === 'time' && !field.nullable)) {
      throw new AlertError(`frame ${index} is missing a []time.Time field`);
    }
    const field = frame.fields.find(isValueField);
    if (!field) {
      throw new AlertError(`frame ${index} must have at least one value field but has 0`);
    }
    return [{ labels: field.labels ?? {}, values: Array.from(field.values, toNumber) }];
  });
}

/** One number a frame: its first number or boolean column, null unless that has exactly one row. Every frame must be typed. */
function readNumericMulti(frames: readonly Frame[]): AlertNumber[] {
  return frames.flatMap((frame) => {
    if (frame.meta?.type !== 'numeric-multi') {
      throw new AlertError(`frame has wrong type, expected NumericMulti but got "${frame.meta?.type ?? ''}"`);
    }
    const field = frame.fields.find(isValueField);
    return field
      ? [{ labels: field.labels ?? {}, value: field.values.length === 1 ? toNumber(field.values[0]) : null }]
      : [];
  });
}

/** One number for each row and number column; all string columns are labels. Times and booleans are not looked at. */
function readNumericLong(frame: Frame | undefined): AlertNumber[] {
  const fields = frame?.fields ?? [];
  const numberFields = fields.filter((field): field is NumberField => field.type === 'number');
  const rows = Array.from({ length: fields[0]?.values.length ?? 0 }, (_, row) => row);
  return rows.flatMap((row) =>
    numberFields.map(({ values }) => ({ labels: getRowLabels(fields, row), value: toNumber(values[row]) }))
  );
}

/** The labels that string columns give a row. */
export function getRowLabels(fields: readonly FrameField[], row: number): Labels {
  return Object.fromEntries(
    fields.flatMap((field) => (field.type === 'string' ? [[field.name, field.values[row] ?? '']] : []))
  );
}

function isValueField(field: FrameField): field is NumberField | BooleanField {
  return field.type === 'number' || field.type === 'boolean';
}

function toNumber(value: number | boolean | null | undefined): number | null {
  return typeof value === 'boolean' ? Number(value) : (value ?? null);
}

import { AlertError } from './alertValues';
import { getRowLabels } from './readTypedFrames';
import type { AlertNumber, AlertSeries, AlertValues } from './alertValues';
import type { Frame, FrameField, NumberField } from '../../src/backend/plugin-sdk/data/frame';

type Shape = 'not' | 'long' | 'wide';

/** Reads frames by their columns, as expressions did before frames had types: a number table, or wide series only. */
export function readUntypedFrames(frames: readonly Frame[]): AlertValues {
  const [first] = frames;
  if (frames.length === 1 && first?.fields.length === 0) {
    return { kind: 'noData' };
  }
  if (frames.length === 1 && first && isNumberTable(first)) {
    return { kind: 'numbers', numbers: readNumberTable(first) };
  }
  for (const frame of frames) {
    const shape = getShape(frame);
    if (shape !== 'wide') {
      throw new AlertError(`input data must be a wide series but got type ${shape} (input refid)`);
    }
  }
  return { kind: 'series', series: frames.flatMap(readWideSeries) };
}

/** No time, one number column, and else text only. */
function isNumberTable({ fields }: Frame): boolean {
  const numbers = fields.filter(({ type }) => type === 'number');
  return numbers.length === 1 && fields.every(({ type }) => type === 'number' || type === 'string');
}

/** A missing number turns into NaN here, which no threshold is below or above: "can't tell" becomes "normal". */
function readNumberTable({ fields }: Frame): AlertNumber[] {
  const numberField = fields.find((field): field is NumberField => field.type === 'number');
  return Array.from(numberField?.values ?? [], (value, row) => ({
    labels: getRowLabels(fields, row),
    value: value ?? NaN,
  }));
}

function getShape({ fields }: Frame): Shape {
  if (!fields.some(({ type }) => type === 'time') || getValueFields(fields).length === 0) {
    return 'not';
  }
  return fields.some(({ type }) => type === 'string' || type === 'boolean') ? 'long' : 'wide';
}

/** Everything but the first time, text and booleans: a second time column counts as a value. */
function getValueFields(fields: readonly FrameField[]): FrameField[] {
  const timeIndex = fields.findIndex(({ type }) => type === 'time');
  return fields.filter((field, index) => index !== timeIndex && field.type !== 'string' && field.type !== 'boolean');
}

function readWideSeries({ name, fields }: Frame): AlertSeries[] {
  const time = fields.find((field) => field.type === 'time');
  return getValueFields(fields).map((field) => {
    if (field.type !== 'number') {
      throw new AlertError(`no float64 value column found in frame ${name ?? ''}`);
    }
    if (Array.from<unknown>(time?.values ?? []).includes(null)) {
      throw new AlertError('time series with null time stamps are not supported');
    }
    return { labels: field.labels ?? {}, values: Array.from(field.values) };
  });
}

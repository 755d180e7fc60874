import { Batch, bool, float64, timestamp, TimeUnit, utf8 } from '@uwdata/flechette';
import { buildBitmap } from './buildBitmap';
import { encodeTexts } from './encodeTexts';
import { PluginError } from '../pluginError';
import type { BooleanField, FrameField, NumberField, StringField, TimeField } from './frame';

const maxTimeMs = 9_223_372_036_854;
const nanosecondsPerMillisecond = 1_000_000;

/** One column as an Arrow batch, written into typed arrays without a builder in between. */
export function buildBatch(field: FrameField): Batch<unknown> {
  switch (field.type) {
    case 'time':
      return buildTimeBatch(field);
    case 'number':
      return buildNumberBatch(field);
    case 'string':
      return buildStringBatch(field);
    case 'boolean':
      return buildBooleanBatch(field);
  }
}

function buildTimeBatch({ name, values, nullable }: TimeField): Batch<unknown> {
  const { length } = values;
  const nanoseconds = new BigInt64Array(length);
  const isValid = (row: number) => Number.isFinite(values[row] ?? NaN);
  for (let row = 0; row < length; row++) {
    const ms = values[row] ?? NaN;
    if (Math.abs(ms) > maxTimeMs) {
      throw new PluginError(`Column "${name}", row ${row}: time ${ms} is outside the years 1678 to 2261.`, {
        source: 'plugin',
        status: 500,
      });
    }
    if (Number.isFinite(ms)) {
      nanoseconds[row] = toNanoseconds(ms);
    } else if (!nullable) {
      throw new PluginError(`Column "${name}", row ${row}: the time is missing, and the column isn't nullable.`, {
        source: 'plugin',
        status: 500,
      });
    }
  }
  return new Batch({
    length,
    type: timestamp(TimeUnit.NANOSECOND),
    values: nanoseconds,
    ...buildValidity(length, isValid),
  });
}

function toNanoseconds(ms: number): bigint {
  const whole = Math.floor(ms);
  return BigInt(whole) * 1_000_000n + BigInt(Math.round((ms - whole) * nanosecondsPerMillisecond));
}

function buildNumberBatch({ values }: NumberField): Batch<unknown> {
  const { length } = values;
  const numbers = new Float64Array(length);
  const isValid = (row: number) => Number.isFinite(values[row] ?? NaN);
  for (let row = 0; row < length; row++) {
    numbers[row] = isValid(row) ? (values[row] ?? 0) : 0;
  }
  return new Batch({ length, type: float64(), values: numbers, ...buildValidity(length, isValid) });
}

function buildStringBatch({ values }: StringField): Batch<unknown> {
  const { length } = values;
  const { offsets, bytes } = encodeTexts(values);
  return new Batch({ length, nullCount: 0, type: utf8(), validity: new Uint8Array(0), offsets, values: bytes });
}

function buildBooleanBatch({ values }: BooleanField): Batch<unknown> {
  const { length } = values;
  const isValid = (row: number) => typeof values[row] === 'boolean';
  const bits = buildBitmap(length, (row) => values[row] === true);
  return new Batch({ length, type: bool(), values: bits.bytes, ...buildValidity(length, isValid) });
}

function buildValidity(length: number, isValid: (row: number) => boolean): { nullCount: number; validity: Uint8Array } {
  const { bytes, setCount } = buildBitmap(length, isValid);
  return setCount === length
    ? { nullCount: 0, validity: new Uint8Array(0) }
    : { nullCount: length - setCount, validity: bytes };
}

import { DataType, TimeUnit, tableFromIPC } from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeFrame } from './encodeFrame';
import type { Frame, FrameField } from './frame';
import type { Table, Vector } from 'apache-arrow';

const magic = 'ARROW1';

function decode(frame: Frame): Table {
  return tableFromIPC(encodeFrame(frame));
}

function getCells(vector: Vector | null): unknown[] {
  return vector ? Array.from({ length: vector.length }, (_, row): unknown => vector.get(row)) : [];
}

function getColumn(field: FrameField): unknown[] {
  return getCells(decode({ fields: [field] }).getChildAt(0));
}

/** The integers as they stand in the file, read past every conversion. */
function getNanoseconds(frame: Frame, index = 0): bigint[] {
  const chunks = decode(frame).getChildAt(index)?.data ?? [];
  return chunks.flatMap((chunk) => [...(chunk.values as BigInt64Array)]);
}

describe('Frame as an Arrow file', () => {
  it('is the file format with one record batch, not the stream format', () => {
    const bytes = encodeFrame({ fields: [{ name: 'ratio', type: 'number', values: [1] }] });
    const text = new TextDecoder('latin1').decode(bytes);
    expect(text.startsWith(magic)).toBe(true);
    expect(text.endsWith(magic)).toBe(true);
    expect(tableFromIPC(bytes).batches).toHaveLength(1);
  });

  it('has the types that Grafana reads, with the nullability that alerting wants', () => {
    const { schema } = decode({
      fields: [
        { name: 'time', type: 'time', values: [0] },
        { name: 'window_end', type: 'time', values: [null], nullable: true },
        { name: 'ratio', type: 'number', values: [1] },
        { name: 'column', type: 'string', values: ['temp'] },
        { name: 'drifted', type: 'boolean', values: [true] },
      ],
    });
    expect(schema.fields.map(({ name, type, nullable }) => [name, String(type), nullable])).toEqual([
      ['time', 'Timestamp<NANOSECOND>', false],
      ['window_end', 'Timestamp<NANOSECOND>', true],
      ['ratio', 'Float64', true],
      ['column', 'Utf8', false],
      ['drifted', 'Bool', true],
    ]);
    const [time, , , column] = schema.fields;
    expect(DataType.isTimestamp(time?.type) && time.type.unit).toBe(TimeUnit.NANOSECOND);
    expect(DataType.isDictionary(column?.type)).toBe(false);
  });

  it('carries name, refId and meta on the schema, tstype, labels and config on each column', () => {
    const meta = {
      type: 'timeseries-multi' as const,
      typeVersion: [0, 1] as [number, number],
      notices: [{ severity: 'info' as const, text: 'No complete window' }],
      custom: { recipes: [{ method: 'psi' }] },
    };
    const { schema } = decode({
      name: 'drift',
      refId: 'B',
      meta,
      fields: [
        { name: 'time', type: 'time', values: [] },
        {
          name: 'ratio',
          type: 'number',
          values: [],
          labels: { column: 'temp', model: 'flights' },
          config: { displayNameFromDS: 'temp', unit: 'short', custom: { fillOpacity: 10 } },
        },
      ],
    });
    expect(schema.metadata.get('name')).toBe('drift');
    expect(schema.metadata.get('refId')).toBe('B');
    expect(JSON.parse(schema.metadata.get('meta') ?? '')).toEqual(meta);
    const [time, ratio] = schema.fields;
    expect(time?.metadata).toEqual(new Map([['tstype', 'time']]));
    expect(ratio?.metadata.get('tstype')).toBe('number');
    expect(JSON.parse(ratio?.metadata.get('labels') ?? '')).toEqual({ column: 'temp', model: 'flights' });
    expect(JSON.parse(ratio?.metadata.get('config') ?? '')).toEqual({
      displayNameFromDS: 'temp',
      unit: 'short',
      custom: { fillOpacity: 10 },
    });
  });

  it('writes times as exact nanoseconds, fractions of a millisecond and years before 1970 included', () => {
    const values = [0, 1_700_000_000_123, 1_700_000_000_123.5, -1.25, -86_400_000];
    expect(getNanoseconds({ fields: [{ name: 'time', type: 'time', values }] })).toEqual([
      0n,
      1_700_000_000_123_000_000n,
      1_700_000_000_123_500_000n,
      -1_250_000n,
      -86_400_000_000_000n,
    ]);
  });

  it('keeps a missing time missing in a nullable column', () => {
    const values = [null, 1000];
    expect(getColumn({ name: 'last_prediction', type: 'time', values, nullable: true })).toEqual([null, 1000]);
  });

  it('refuses a missing time in a column that is not nullable, by name and row', () => {
    const frame: Frame = { fields: [{ name: 'time', type: 'time', values: [1, null] }] };
    expect(() => encodeFrame(frame)).toThrow('Column "time", row 1: the time is missing');
  });

  it('refuses a time that nanoseconds in 64 bits cannot hold', () => {
    const frame: Frame = { fields: [{ name: 'time', type: 'time', values: [8.64e15] }] };
    expect(() => encodeFrame(frame)).toThrow('outside the years 1678 to 2261');
  });

  it('writes NaN and infinity as null', () => {
    expect(getColumn({ name: 'score', type: 'number', values: [NaN, Infinity, -Infinity, null, -0, 1e-300] })).toEqual([
      null,
      null,
      null,
      null,
      -0,
      1e-300,
    ]);
  });

  it('writes typed arrays as they are', () => {
    expect(getColumn({ name: 'score', type: 'number', values: Float64Array.of(0.1, 2) })).toEqual([0.1, 2]);
  });

  it('tells true, false and unknown apart', () => {
    const values = [true, false, null, true, ...Array<boolean>(70).fill(true)];
    expect(getColumn({ name: 'drifted', type: 'boolean', values })).toEqual(values);
  });

  it('writes any text, the empty one and the repeated one included', () => {
    const values = ['', 'temp', 'Wärme 🌡', 'temp', 'a\u0000b'];
    expect(getColumn({ name: 'column', type: 'string', values })).toEqual(values);
  });

  it('replaces half a surrogate pair, which no UTF-8 can hold, and keeps its neighbours apart', () => {
    expect(getColumn({ name: 'column', type: 'string', values: ['a\uD800', '\uDC00b'] })).toEqual([
      'a\uFFFD',
      '\uFFFDb',
    ]);
  });

  it('may have no rows, and no columns', () => {
    const { schema, numRows } = decode({ fields: [{ name: 'ratio', type: 'number', values: [] }] });
    expect([schema.fields.length, numRows]).toEqual([1, 0]);
    expect(decode({ fields: [] }).schema.fields).toEqual([]);
  });

  it('keeps two columns of the same name apart', () => {
    const table = decode({
      fields: [
        { name: 'value', type: 'number', values: [1], labels: { column: 'a' } },
        { name: 'value', type: 'number', values: [2], labels: { column: 'b' } },
      ],
    });
    expect([getCells(table.getChildAt(0)), getCells(table.getChildAt(1))]).toEqual([[1], [2]]);
  });

  it('refuses columns of different length, by name', () => {
    const frame: Frame = {
      name: 'drift',
      fields: [
        { name: 'time', type: 'time', values: [1, 2] },
        { name: 'ratio', type: 'number', values: [1] },
      ],
    };
    expect(() => encodeFrame(frame)).toThrow('Frame "drift": column "ratio" has 1 rows, "time" has 2.');
  });

  it('gives back whatever was put in', () => {
    fc.assert(
      fc.property(frames(), (frame) => {
        const table = decode(frame);
        expect(table.schema.fields.map(({ name }) => name)).toEqual(frame.fields.map(({ name }) => name));
        frame.fields.forEach((field, index) => {
          expect(getCells(table.getChildAt(index))).toEqual(Array.from(field.values, normalise));
        });
      }),
      { numRuns: 300 }
    );
  });
});

function normalise(value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}

function frames(): fc.Arbitrary<Frame> {
  return fc
    .nat({ max: 130 })
    .chain((rows) => fc.array(fields(rows), { maxLength: 6 }))
    .map((all) => ({ fields: all }));
}

function fields(rows: number): fc.Arbitrary<FrameField> {
  const name = fc.string();
  const column = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: rows, maxLength: rows });
  const time = fc.integer({ min: -9e12, max: 9e12 });
  return fc.oneof(
    fc.record({ name, type: fc.constant('time' as const), values: column(time) }),
    fc.record({
      name,
      type: fc.constant('time' as const),
      values: column(fc.option(time)),
      nullable: fc.constant(true),
    }),
    fc.record({ name, type: fc.constant('number' as const), values: column(fc.option(fc.double())) }),
    fc.record({ name, type: fc.constant('string' as const), values: column(fc.string({ unit: 'grapheme' })) }),
    fc.record({ name, type: fc.constant('boolean' as const), values: column(fc.option(fc.boolean())) })
  );
}

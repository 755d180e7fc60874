import { dictionary, tableFromArrays, tableToIPC, timestamp, TimeUnit, utf8 } from '@uwdata/flechette';
import { describe, expect, it } from 'vitest';
import { encodeFrame } from '../../../src/backend/plugin-sdk/data/encodeFrame';
import { decodeFrame } from './decodeFrame';
import type { Table } from '@uwdata/flechette';

function encode(table: Table, format: 'file' | 'stream' = 'file'): Uint8Array {
  return tableToIPC(table, { format }) ?? new Uint8Array();
}

describe('Answers read back in tests', () => {
  it('must be Arrow files, not streams', () => {
    const bytes = encode(tableFromArrays({ ratio: [0.5] }), 'stream');
    expect(() => decodeFrame(bytes)).toThrow('not an Arrow file');
  });

  it('must have no dictionary columns', () => {
    const table = tableFromArrays({ model: ['a', 'a'] }, { types: { model: dictionary(utf8()) } });
    expect(() => decodeFrame(encode(table))).toThrow('Column "model" has the Arrow type Dictionary');
  });

  it('have their times taken as nanoseconds whatever unit they declare, as Grafana does', () => {
    const table = tableFromArrays({ time: [1_700_000_000_000] }, { types: { time: timestamp(TimeUnit.MILLISECOND) } });
    expect(decodeFrame(encode(table)).fields[0]?.values).toEqual([1_700_000]);
  });

  it('keep columns of the same name apart, each with its own type', () => {
    const frame = {
      fields: [
        { name: 'value', type: 'number' as const, values: [1, null] },
        { name: 'value', type: 'string' as const, values: ['a', 'b'] },
      ],
    };
    expect(decodeFrame(encodeFrame(frame))).toEqual(frame);
  });
});

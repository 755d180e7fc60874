import { dictionary, tableFromArrays, tableToIPC, utf8 } from '@uwdata/flechette';
import { describe, expect, it } from 'vitest';
import { encodeFrame } from '../../src/backend/plugin-sdk/data/encodeFrame';
import { arrowToJsonFrame } from './arrowToJsonFrame';

describe('Arrow file as a JSON frame', () => {
  it('carries name, refId, meta, labels, config and the types that the browser expects', () => {
    const bytes = encodeFrame({
      name: 'drift',
      refId: 'A',
      meta: { type: 'numeric-long', typeVersion: [0, 1], custom: { recipes: [{ method: 'psi' }] } },
      fields: [
        { name: 'time', type: 'time', values: [1_700_000_000_000] },
        { name: 'ended', type: 'time', values: [null], nullable: true },
        { name: 'ratio', type: 'number', values: [1.5], labels: { column: 'temp' }, config: { unit: 'percentunit' } },
        { name: 'model', type: 'string', values: ['flights'] },
        { name: 'drifted', type: 'boolean', values: [true] },
      ],
    });

    expect(arrowToJsonFrame(bytes)).toEqual({
      schema: {
        name: 'drift',
        refId: 'A',
        meta: { type: 'numeric-long', typeVersion: [0, 1], custom: { recipes: [{ method: 'psi' }] } },
        fields: [
          { name: 'time', type: 'time', typeInfo: { frame: 'time.Time' } },
          { name: 'ended', type: 'time', typeInfo: { frame: 'time.Time', nullable: true } },
          {
            name: 'ratio',
            type: 'number',
            typeInfo: { frame: 'float64', nullable: true },
            labels: { column: 'temp' },
            config: { unit: 'percentunit' },
          },
          { name: 'model', type: 'string', typeInfo: { frame: 'string' } },
          { name: 'drifted', type: 'boolean', typeInfo: { frame: 'bool', nullable: true } },
        ],
      },
      data: { values: [[1_700_000_000_000], [null], [1.5], ['flights'], [true]] },
    });
  });

  it('leaves out a name, a refId and metadata that are not there', () => {
    expect(arrowToJsonFrame(encodeFrame({ fields: [] }))).toEqual({ schema: { fields: [] }, data: { values: [] } });
  });

  it('has a version in every meta, as Grafana writes it', () => {
    const { schema } = arrowToJsonFrame(encodeFrame({ meta: { type: 'table' }, fields: [] }));
    expect(schema.meta).toEqual({ type: 'table', typeVersion: [0, 0] });
  });

  it('keeps an empty column', () => {
    const { schema, data } = arrowToJsonFrame(encodeFrame({ fields: [{ name: 'ratio', type: 'number', values: [] }] }));
    expect(schema.fields).toHaveLength(1);
    expect(data.values).toEqual([[]]);
  });

  it('puts what is below a millisecond into nanos, counted forward also before 1970', () => {
    const bytes = encodeFrame({
      fields: [
        { name: 'whole', type: 'time', values: [5, 6] },
        { name: 'part', type: 'time', values: [0.25, -0.25] },
      ],
    });
    expect(arrowToJsonFrame(bytes).data).toEqual({
      values: [
        [5, 6],
        [0, -1],
      ],
      nanos: [null, [250_000, 750_000]],
    });
  });

  it('lists the rows of NaN and infinity, which JSON has no words for', () => {
    const table = tableFromArrays({ plain: [0.5, 1.5, 2.5, 3.5], odd: Float64Array.of(NaN, 1, Infinity, -Infinity) });
    const bytes = tableToIPC(table, { format: 'file' }) ?? new Uint8Array();
    expect(arrowToJsonFrame(bytes).data).toEqual({
      values: [
        [0.5, 1.5, 2.5, 3.5],
        [null, 1, null, null],
      ],
      entities: [null, { NaN: [0], Inf: [2], NegInf: [3] }],
    });
  });

  it('refuses a dictionary column, as Grafana does', () => {
    const table = tableFromArrays({ model: ['a', 'b'] }, { types: { model: dictionary(utf8()) } });
    const bytes = tableToIPC(table, { format: 'file' }) ?? new Uint8Array();
    expect(() => arrowToJsonFrame(bytes)).toThrow('Column "model" has an Arrow type that Grafana doesn\'t read');
  });
});

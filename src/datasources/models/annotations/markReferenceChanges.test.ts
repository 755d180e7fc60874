// @vitest-environment jsdom
import '../../../../test/browser/stubBrowser';
import { FieldType, toDataFrame, type DataFrame } from '@grafana/data';
import { describe, expect, it } from 'vitest';
import { markReferenceChanges } from './markReferenceChanges';

const change = { model: 'm', time: 20, from: '6', to: '7' };

function buildSeries(referenceChanges: unknown, refId = 'A'): DataFrame {
  const fields = [
    { name: 'time', type: FieldType.time, values: [10, 20] },
    { name: 'ratio', type: FieldType.number, values: [0, 1], labels: { column: 'temp' } },
  ];
  return toDataFrame({ refId, fields, meta: { custom: { referenceChanges } } });
}

const mark = (data: DataFrame[]): DataFrame[] => markReferenceChanges({ data }).data as DataFrame[];
const read = (frame: DataFrame | undefined, name: string): unknown =>
  frame?.fields.find((field) => field.name === name)?.values;

describe('series of drift whose reference changed', () => {
  it('get one annotation a change, however many columns they are of', () => {
    const series = [buildSeries([change]), buildSeries([change])];
    const [, , marks, ...others] = mark(series);
    expect(others).toEqual([]);
    expect(marks?.meta?.dataTopic).toBe('annotations');
    expect(read(marks, 'time')).toEqual([20]);
    expect(read(marks, 'title')).toEqual(['Reference: version 6 → 7']);
    expect(read(marks, 'text')).toEqual(['']);
  });

  it('name their models where there are several, and carry no markup out of a registry', () => {
    const other = { ...change, model: '<b>n</b>', to: '<img src=x>' };
    const marks = mark([buildSeries([change]), buildSeries([other])]).at(-1);
    expect(read(marks, 'text')).toEqual(['m', '&lt;b&gt;n&lt;/b&gt;']);
    expect(JSON.stringify(read(marks, 'title'))).not.toContain('<img');
  });

  it('stay as they are where nothing changed, and so do tables', () => {
    const table = toDataFrame({
      fields: [
        { name: 'time', type: FieldType.time, values: [10] },
        { name: 'column', type: FieldType.string, values: ['temp'] },
      ],
      meta: { custom: { referenceChanges: [change] } },
    });
    expect(mark([buildSeries(undefined), table])).toHaveLength(2);
  });
});

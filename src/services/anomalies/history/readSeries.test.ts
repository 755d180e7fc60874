import { describe, expect, test } from 'vitest';
import { finishWork } from '../../../core/work/finishWork';
import type { Work } from '../../../core/work/work';
import { readPiece } from './readPiece';
import { readSeries } from './readSeries';
import type { SourceField, SourceFrame } from '../../grafana/sourceFrame';

const time = (values: unknown[]): SourceField => ({ name: 'time', type: 'time', config: {}, values });
const number = (name: string, values: unknown[], labels?: Record<string, string>): SourceField => ({
  name,
  type: 'number',
  config: {},
  values,
  ...(labels && { labels }),
});
const text = (name: string, values: unknown[]): SourceField => ({ name, type: 'string', config: {}, values });
const build = (fields: SourceField[], meta?: SourceFrame['meta'], name?: string): SourceFrame => ({
  name,
  meta,
  fields,
  length: fields[0]?.values.length ?? 0,
});
const read = (...frames: SourceFrame[]) =>
  finishWork(readSeries(frames)).map(({ field, times, values }) => [field.name, field.labels, [...times], [...values]]);

describe('the series of an answer', () => {
  test('of Prometheus and of metric queries of Loki are one a frame, with the labels of the field', () => {
    const up = (instance: string, value: number) =>
      build([time([1, 2]), number('Value', [value, value], { instance })], { type: 'timeseries-multi' });
    expect(read(up('a', 1), up('b', 0))).toEqual([
      ['Value', { instance: 'a' }, [1, 2], [1, 1]],
      ['Value', { instance: 'b' }, [1, 2], [0, 0]],
    ]);
  });

  test('of a wide SQL answer are its number columns', () => {
    expect(read(build([time([1, 2]), number('cpu', [3, null]), number('mem', [5, 6])]))).toEqual([
      ['cpu', undefined, [1, 2], [3, NaN]],
      ['mem', undefined, [1, 2], [5, 6]],
    ]);
  });

  test.each([{ type: 'timeseries-long' }, undefined])(
    'of a long SQL answer are one for each combination of its text columns (meta %o)',
    (meta) => {
      const frame = build(
        [
          time([1, 1, 2, 2]),
          text('host', ['a', 'b', 'a', 'b']),
          number('cpu', [1, 2, 3, 4]),
          number('mem', [5, 6, 7, 8]),
        ],
        meta
      );
      expect(read(frame)).toEqual([
        ['cpu', { host: 'a' }, [1, 2], [1, 3]],
        ['mem', { host: 'a' }, [1, 2], [5, 7]],
        ['cpu', { host: 'b' }, [1, 2], [2, 4]],
        ['mem', { host: 'b' }, [1, 2], [6, 8]],
      ]);
    }
  );

  test('are put in order of time, and rows without a time are left out', () => {
    const frame = build([time([3, null, 1, 2]), number('x', [30, 99, 10, 20])]);
    expect(read(frame)).toEqual([['x', undefined, [1, 2, 3], [10, 20, 30]]]);
  });

  test('are none in logs, tables, annotations and frames without time', () => {
    const fields = [time([1]), number('x', [1])];
    expect(
      read(
        build(fields, { type: 'log-lines' }),
        build(fields, { type: 'table' }),
        build(fields, { dataTopic: 'annotations' }),
        build([number('x', [1])])
      )
    ).toEqual([]);
  });

  test('stay apart where two have the same name and labels', () => {
    const frame = build([time([1]), number('x', [1])]);
    const { series } = finishWork(readPiece([frame, frame], { from: 0, to: 10 }));
    expect(new Set(series.map(({ key }) => key)).size).toBe(2);
  });

  test('are cut to the stretch that was asked for', () => {
    const { series } = finishWork(
      readPiece([build([time([1, 2, 3, 4]), number('x', [1, 2, 3, 4])])], { from: 2, to: 4 })
    );
    expect([...(series[0]?.times ?? [])]).toEqual([2, 3]);
  });

  test('can be left after each series, and after each hundred rows of a long answer', () => {
    const wide = build([time([1, 2]), number('a', [1, 2]), number('b', [1, 2]), number('c', [1, 2])]);
    const rows = Array.from({ length: 1000 }, (_, row) => row);
    const long = build([time(rows), number('x', rows), text('host', rows.map(String))], { type: 'timeseries-long' });
    expect(countParts(readSeries([wide, wide]))).toBeGreaterThan(6);
    expect(countParts(readSeries([long]))).toBeGreaterThan(1000);
  });
});

function countParts(work: Work<unknown>): number {
  let parts = 1;
  while (work.next().done !== true) {
    parts += 1;
  }
  return parts;
}

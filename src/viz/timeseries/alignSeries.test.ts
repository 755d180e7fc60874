import { describe, expect, it } from 'vitest';
import { alignSeries } from './alignSeries';

const series = (times: number[], values: number[], interval?: number) => ({
  times: Float64Array.from(times),
  values: Float64Array.from(values),
  interval,
});

describe('series on one time axis', () => {
  it('keep their values where their times are the same', () => {
    const { times, values } = alignSeries([series([1, 2], [5, 6]), series([1, 2], [7, NaN])]);
    expect(times).toEqual([1, 2]);
    expect(values).toEqual([
      [5, 6],
      [7, null],
    ]);
  });

  it('stand at the union of their times, and know nothing of the others', () => {
    const { times, values, indexes } = alignSeries([series([1, 3], [5, 6]), series([2, 3], [7, 8])]);
    expect(times).toEqual([1, 2, 3]);
    expect(values).toEqual([
      [5, undefined, 6],
      [undefined, 7, 8],
    ]);
    expect(indexes.map((own) => [...own])).toEqual([
      [0, -1, 1],
      [-1, 0, 1],
    ]);
  });

  it('break where a value was due and stayed away', () => {
    const { times, values } = alignSeries([series([0, 10, 40, 50], [1, 2, 3, 4], 10)]);
    expect(times).toEqual([0, 10, 20, 40, 50]);
    expect(values).toEqual([[1, 2, null, 3, 4]]);
  });

  it('leave out rows without a time', () => {
    expect(alignSeries([series([1, NaN], [5, 6])]).times).toEqual([1]);
  });
});

import { expect, it } from 'vitest';
import { alignXySeries } from './alignXySeries';
import type { XySeries } from './xySeries';

const build = (x: number[], y: number[], band?: XySeries['band']): XySeries => ({
  name: 'a',
  color: 'red',
  shape: 'line',
  x,
  y,
  ...(band === undefined ? {} : { band }),
});

it('a step keeps both of its points', () => {
  expect(alignXySeries([build([0, 0, 1], [0, 0.5, 1])])).toEqual({ x: [0, 0, 1], columns: [[0, 0.5, 1]] });
});

it('curves over different x share one axis, with gaps where the other has a point', () => {
  expect(alignXySeries([build([0, 2], [1, 2]), build([1], [5])])).toEqual({
    x: [0, 1, 2],
    columns: [
      [1, null, 2],
      [null, 5, null],
    ],
  });
});

it('a band takes two columns after its curve, and NaN is a gap', () => {
  expect(alignXySeries([build([0], [Number.NaN], { lower: [0], upper: [1] })]).columns).toEqual([[null], [0], [1]]);
});

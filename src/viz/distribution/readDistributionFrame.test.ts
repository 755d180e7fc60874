// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { buildDriftFrame } from '../../../test/browser/buildDriftFrame';
import { isDistributionFrame } from './isDistributionFrame';
import { readDistributionFrame } from './readDistributionFrame';

it('bins stand in their order', () => {
  const frame = buildDriftFrame([
    { bin_order: 2, bin: 'b', reference_share: 0.5, current_share: 0.5 },
    { bin_order: 1, bin: 'a', reference_share: 0.5, current_share: 0.5 },
  ]);
  expect(readDistributionFrame(frame).bins.map(({ name }) => name)).toEqual(['a', 'b']);
});

it('shares are worked out of counts where only those are given', () => {
  const frame = buildDriftFrame([
    { bin: 'a', reference_count: 30, current_count: 5 },
    { bin: 'b', reference_count: 10, current_count: 15 },
  ]);
  expect(readDistributionFrame(frame).bins.map((bin) => [bin.referenceShare, bin.currentShare])).toEqual([
    [0.75, 0.25],
    [0.25, 0.75],
  ]);
});

it('a window without rows has shares of zero, not of nothing', () => {
  const frame = buildDriftFrame([{ bin: 'a', reference_count: 30, current_count: 0 }]);
  expect(readDistributionFrame(frame).bins[0]).toMatchObject({ referenceShare: 1, currentShare: 0 });
});

it('rows that are not wanted count for nothing', () => {
  const frame = buildDriftFrame([
    { bin: 'a', reference_count: 30, current_count: 5 },
    { bin: 'b', reference_count: 90, current_count: 5 },
  ]);
  expect(readDistributionFrame(frame, (row) => row === 0).bins).toHaveLength(1);
  expect(readDistributionFrame(frame, (row) => row === 0).bins[0]?.referenceShare).toBe(1);
});

it('a distribution is known by its bins and both sides', () => {
  expect(isDistributionFrame(buildDriftFrame([{ bin: 'a', reference_share: 1, current_count: 2 }]))).toBe(true);
  expect(isDistributionFrame(buildDriftFrame([{ bin: 'a', reference_share: 1 }]))).toBe(false);
  expect(isDistributionFrame(buildDriftFrame([{ column: 'a', ratio: 1 }]))).toBe(false);
});

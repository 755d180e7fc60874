import { describe, expect, it } from 'vitest';
import { getPinnedStep } from './getPinnedStep';

const minute = 60_000;
const week = 10_080 * minute;

describe('getPinnedStep', () => {
  it('stays with the distance of the points on display', () => {
    expect(getPinnedStep(5 * minute, 4 * week)).toBe('5m');
    expect(getPinnedStep(30 * minute, week)).toBe('30m');
  });

  it('takes the next longer one that Grafana rounds to', () => {
    expect(getPinnedStep(4 * minute, week)).toBe('5m');
    expect(getPinnedStep(100 * 24 * 60 * minute, week)).toBe('1d');
  });

  it('keeps the points of a look-back in bounds', () => {
    expect(getPinnedStep(10_000, week)).toBe('1m');
    expect(getPinnedStep(10_000, 4 * week)).toBe('5m');
  });

  it('knows what to do without a distance', () => {
    expect(getPinnedStep(NaN, week)).toBe('1m');
  });
});

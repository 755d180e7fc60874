import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecentValues } from './RecentValues';

describe('RecentValues', () => {
  it('knows mean and standard deviation of the newest numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 4 }), (values) => {
        const recent = new RecentValues(4);
        values.forEach((value) => recent.add(value));
        const newest = values.slice(-3);
        const mean = newest.reduce((sum, value) => sum + value, 0) / 3;
        const variance = newest.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 3;
        expect(recent.mean(3)).toBeCloseTo(mean, 9);
        expect(recent.deviation(3)).toBeCloseTo(Math.sqrt(variance), 6);
        expect(recent.at(3)).toBe(values.at(-4));
      })
    );
  });

  it('has no mean of more numbers than came', () => {
    const recent = new RecentValues(4);
    recent.add(1);
    expect(recent.mean(2)).toBeNaN();
    expect(recent.deviation(2)).toBeNaN();
    expect(recent.at(1)).toBeNaN();
  });

  it('reads several lengths in one pass', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 12 }), (values) => {
        const recent = new RecentValues(8);
        values.forEach((value) => recent.add(value));
        const lengths = [1, 2, 5, 8];
        const [means, deviations] = [new Float64Array(9), new Float64Array(9)];
        recent.readMoments(lengths, means, deviations);
        expect(lengths.map((length) => means[length])).toEqual(lengths.map((length) => recent.mean(length)));
        expect(lengths.map((length) => deviations[length])).toEqual(lengths.map((length) => recent.deviation(length)));
      })
    );
  });

  it('finds no deviation in equal numbers', () => {
    const recent = new RecentValues(48);
    for (let index = 0; index < 48; index++) {
      recent.add(0.134);
    }
    expect(recent.mean(48)).toBe(0.134);
    expect(recent.deviation(48)).toBe(0);
  });
});

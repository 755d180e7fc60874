import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SortedWindow } from './SortedWindow';

const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 });
const capacities = fc.integer({ min: 1, max: 12 });

function fill(capacity: number, values: number[]): SortedWindow {
  const window = new SortedWindow(capacity);
  values.forEach((value) => window.add(value));
  return window;
}

function medianOf(values: number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

describe('SortedWindow', () => {
  it('holds the newest numbers in order of size', () => {
    fc.assert(
      fc.property(capacities, numbers, (capacity, values) => {
        const window = fill(capacity, values);
        const expected = values.slice(-capacity).sort((left, right) => left - right);
        expect(Array.from({ length: window.size }, (_, rank) => window.at(rank))).toEqual(expected);
      })
    );
  });

  it('knows its median and the median distance to it', () => {
    fc.assert(
      fc.property(capacities, numbers, (capacity, values) => {
        const window = fill(capacity, values);
        const kept = values.slice(-capacity);
        const median = medianOf(kept);
        expect(window.median()).toBe(median);
        expect(window.medianDistance(median)).toBe(medianOf(kept.map((value) => Math.abs(value - median))));
      })
    );
  });

  it('interpolates quantiles between neighbours', () => {
    const window = fill(5, [50, 10, 40, 20, 30]);
    expect(window.quantile(0)).toBe(10);
    expect(window.quantile(1)).toBe(50);
    expect(window.quantile(0.1)).toBeCloseTo(14, 12);
  });

  it('has no median while it is empty', () => {
    const window = fill(3, [1, 2]);
    window.clear();
    expect(window.size).toBe(0);
    expect(window.median()).toBeNaN();
    expect(window.medianDistance(0)).toBeNaN();
  });
});

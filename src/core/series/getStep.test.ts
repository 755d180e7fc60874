import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getStep } from './getStep';

describe('getStep', () => {
  it('is the median distance of neighbours, and counts what is missing', () => {
    const step = getStep(Float64Array.of(0, 10, 20, 30, 60, 70));
    expect(step).toEqual({ median: 10, regularShare: 0.8, gaps: 1 });
  });

  it('finds the median of any distances, whether most are the same or not', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1 }), (distances) => {
        const times = Float64Array.of(0, ...distances).map((_, index) =>
          distances.slice(0, index).reduce((sum, distance) => sum + distance, 0)
        );
        const sorted = [...distances].sort((left, right) => left - right);
        expect(getStep(times).median).toBe(sorted[(sorted.length - 1) >> 1]);
      })
    );
  });

  it('leaves out repeated times and clocks that go back', () => {
    expect(getStep(Float64Array.of(0, 10, 10, 20, 15, 25))).toMatchObject({ median: 10, regularShare: 1 });
  });

  it('is unknown for fewer than two times', () => {
    expect(getStep(Float64Array.of(5)).median).toBeNaN();
    expect(getStep(new Float64Array()).median).toBeNaN();
  });
});

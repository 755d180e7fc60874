import { describe, expect, it } from 'vitest';
import { getStep } from './getStep';

describe('getStep', () => {
  it('is the median distance of neighbours, and counts what is missing', () => {
    const step = getStep(Float64Array.of(0, 10, 20, 30, 60, 70));
    expect(step).toEqual({ median: 10, regularShare: 0.8, gaps: 1 });
  });

  it('leaves out repeated times and clocks that go back', () => {
    expect(getStep(Float64Array.of(0, 10, 10, 20, 15, 25))).toMatchObject({ median: 10, regularShare: 1 });
  });

  it('is unknown for fewer than two times', () => {
    expect(getStep(Float64Array.of(5)).median).toBeNaN();
    expect(getStep(new Float64Array()).median).toBeNaN();
  });
});

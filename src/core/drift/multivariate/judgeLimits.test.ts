import { describe, expect, test } from 'vitest';
import { judgeLimits } from './judgeLimits';

describe('a score between limits', () => {
  test('is held against the one on its side, and tells both', () => {
    const limits = { centre: 1, lower: 0.8, upper: 1.4 };
    expect(judgeLimits(1.5, limits)).toMatchObject({ threshold: 1.4, lowerLimit: 0.8, upperLimit: 1.4, drifted: true });
    expect(judgeLimits(0.9, limits)).toMatchObject({ threshold: 0.8, lowerLimit: 0.8, upperLimit: 1.4, ratio: 0.5 });
  });

  test('tells none beside its threshold where nothing lies too low', () => {
    const judged = judgeLimits(0.2, { centre: 0, lower: null, upper: 0.4 });
    expect(judged.threshold).toBe(0.4);
    expect(judged).not.toHaveProperty('upperLimit');
  });
});

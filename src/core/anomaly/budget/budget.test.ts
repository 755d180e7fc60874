import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildEmptyDetection } from '../buildEmptyDetection';
import { findIncidents } from '../findIncidents';
import { getAutoThreshold } from './getAutoThreshold';
import { getScoreThreshold } from './getScoreThreshold';

const day = 86_400_000;

const fiveMinutes = 300_000;

describe('getAutoThreshold', () => {
  it('falls as the budget grows', () => {
    const budgets = fc.double({ min: 0.01, max: 20, noNaN: true });
    fc.assert(
      fc.property(budgets, fc.double({ min: 1.01, max: 3, noNaN: true }), (budget, factor) => {
        const threshold = getAutoThreshold(budget * factor, fiveMinutes);
        expect(threshold).toBeLessThan(getAutoThreshold(budget, fiveMinutes));
        expect(threshold).toBeGreaterThan(0);
      })
    );
  });

  it('gives the default threshold for three alarms in four weeks at five minutes', () => {
    expect(getAutoThreshold(0.77, fiveMinutes)).toBeGreaterThan(118);
    expect(getAutoThreshold(0.77, fiveMinutes)).toBeLessThan(122);
  });

  it('goes by rows: a week of fewer points has room for a lower threshold', () => {
    expect(getAutoThreshold(1, 12 * fiveMinutes)).toBeCloseTo(getAutoThreshold(12, fiveMinutes), 9);
  });

  it('lets nothing through without a budget', () => {
    expect(getAutoThreshold(0, fiveMinutes)).toBe(Infinity);
  });
});

describe('getScoreThreshold', () => {
  it('leaves no more incidents than the budget allows', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 120 });
    fc.assert(
      fc.property(
        scores,
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 4 }),
        (values, allowed, coolDown) => {
          const times = Float64Array.from(values, (_, index) => (index * 7 * day) / (values.length - 1));
          const detection = { ...buildEmptyDetection(values.length), score: Float64Array.from(values) };
          const threshold = getScoreThreshold(detection, times, allowed, coolDown);
          detection.outlier = Uint8Array.from(values, (value) => (value > threshold ? 1 : 0));
          expect(findIncidents(detection, coolDown).length).toBeLessThanOrEqual(allowed);
        }
      )
    );
  });

  it('uses the budget up', () => {
    const values = [0, 9, 0, 0, 7, 0, 0, 5, 0];
    const times = Float64Array.from(values, (_, index) => (index * 7 * day) / 8);
    const detection = { ...buildEmptyDetection(9), score: Float64Array.from(values) };
    expect([0, 1, 2, 3].map((budget) => getScoreThreshold(detection, times, budget, 1))).toEqual([9, 7, 5, 0]);
  });
});

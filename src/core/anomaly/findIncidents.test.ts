import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildEmptyDetection } from './buildEmptyDetection';
import type { Detection } from './detection';
import { findIncidents } from './findIncidents';

function buildDetection(scores: number[]): Detection {
  return {
    ...buildEmptyDetection(scores.length),
    score: Float64Array.from(scores),
    outlier: Uint8Array.from(scores, (score) => (score > 1 ? 1 : 0)),
  };
}

describe('findIncidents', () => {
  it('finds nothing where nothing is out', () => {
    expect(findIncidents(buildDetection([0, 0.5, 1, NaN]), 3)).toEqual([]);
  });

  it('joins outliers that lie no further apart than the cool-down', () => {
    expect(findIncidents(buildDetection([0, 2, 0, 0, 5, 0]), 2)).toEqual([{ first: 1, last: 4, peak: 4, points: 2 }]);
  });

  it('parts outliers that lie further apart than the cool-down', () => {
    expect(findIncidents(buildDetection([2, 0, 0, 0, 5, 4]), 2)).toEqual([
      { first: 0, last: 0, peak: 0, points: 1 },
      { first: 4, last: 5, peak: 4, points: 2 },
    ]);
  });

  it('does not count points without a verdict as quiet ones', () => {
    expect(findIncidents(buildDetection([2, NaN, NaN, NaN, 3]), 1)).toEqual([
      { first: 0, last: 4, peak: 4, points: 2 },
    ]);
  });

  it('takes the earliest of equal peaks', () => {
    expect(findIncidents(buildDetection([3, 3]), 1)[0]?.peak).toBe(0);
  });

  it('puts every outlier into exactly one incident, in order', () => {
    const scores = fc.array(fc.constantFrom(0, 0.5, 1.5, 3, NaN));
    fc.assert(
      fc.property(scores, fc.nat({ max: 5 }), (values, coolDown) => {
        const detection = buildDetection(values);
        const incidents = findIncidents(detection, coolDown);
        const outliers = detection.outlier.reduce((sum, flag) => sum + flag, 0);
        expect(incidents.reduce((sum, { points }) => sum + points, 0)).toBe(outliers);
        incidents.forEach(({ first, last, peak }, index) => {
          expect(first).toBeGreaterThan(incidents[index - 1]?.last ?? -1);
          expect(peak).toBeGreaterThanOrEqual(first);
          expect(peak).toBeLessThanOrEqual(last);
        });
      })
    );
  });
});

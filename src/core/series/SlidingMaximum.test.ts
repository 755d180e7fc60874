import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SlidingMaximum } from './SlidingMaximum';

describe('SlidingMaximum', () => {
  it('knows the largest of the last rows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.integer({ min: 1, max: 6 }), (values, length) => {
        const sliding = new SlidingMaximum(length);
        values.forEach((value, row) => {
          sliding.add(row, value);
          expect(sliding.maximum).toBe(Math.max(...values.slice(Math.max(0, row - length + 1), row + 1)));
        });
      })
    );
  });

  it('forgets what lies too far back', () => {
    const sliding = new SlidingMaximum(3);
    sliding.add(0, 5);
    sliding.moveTo(2);
    expect(sliding.maximum).toBe(5);
    sliding.moveTo(3);
    expect(sliding.maximum).toBe(-Infinity);
  });
});

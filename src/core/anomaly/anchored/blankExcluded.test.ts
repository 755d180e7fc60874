import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankExcluded } from './blankExcluded';

const instants = fc.oneof(fc.integer({ min: -5, max: 60 }), fc.constantFrom(NaN, Infinity, -Infinity));
const manyStretches = fc.array(fc.record({ from: instants, to: instants }), { maxLength: 12 });
const manyTimes = fc
  .array(fc.integer({ min: 0, max: 50 }), { maxLength: 60 })
  .map((times) => Float64Array.from(times).sort());

describe('blankExcluded', () => {
  it('blanks what asking each point after each stretch would blank', () => {
    fc.assert(
      fc.property(manyTimes, manyStretches, (times, stretches) => {
        const values = times.map((_, index) => index);
        const asked = values.map((value, index) => {
          const time = times[index] ?? NaN;
          return stretches.some(({ from, to }) => time >= from && time < to) ? NaN : value;
        });
        expect(blankExcluded(times, values, stretches)).toEqual(asked);
      })
    );
  });

  it('leaves the values that it was given as they are', () => {
    const values = Float64Array.of(1, 2, 3);
    blankExcluded(Float64Array.of(0, 1, 2), values, [{ from: 0, to: 9 }]);
    expect(values).toEqual(Float64Array.of(1, 2, 3));
  });
});

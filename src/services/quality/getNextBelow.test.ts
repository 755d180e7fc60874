import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { getNextBelow } from './getNextBelow';

test('nothing lies between a number and the next below it', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), (value) => {
      const below = getNextBelow(value);
      expect(below).toBeLessThan(value);
      const middle = below / 2 + value / 2;
      expect(middle <= below || middle >= value).toBe(true);
    })
  );
  expect(getNextBelow(1)).toBe(1 - Number.EPSILON / 2);
});

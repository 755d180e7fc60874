import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalUpperQuantile } from './normalUpperQuantile';
import { studentTail } from './studentTail';
import { studentUpperQuantile } from './studentUpperQuantile';

test("the upper quantile of Student's law is where its tail is that large", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 500, noNaN: true }),
      fc.double({ min: 1e-6, max: 0.5, noNaN: true }),
      (degrees, upper) => {
        expect(studentTail(degrees, studentUpperQuantile(degrees, upper)) / upper).toBeCloseTo(1, 9);
      }
    )
  );
  expect(studentUpperQuantile(4, 0.025)).toBeCloseTo(2.7764451051977987, 12);
  expect(studentUpperQuantile(Infinity, 0.025)).toBe(normalUpperQuantile(0.025));
  expect(studentUpperQuantile(4, 0.7)).toBeNaN();
});

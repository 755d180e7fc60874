import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesName } from './matchesName';

describe('A part of a glob', () => {
  it.each([
    ['*.csv', 'a.csv', true],
    ['*.csv', 'a.csv.gz', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['*', '.hidden', false],
    ['.*', '.hidden', true],
    ['*', '_SUCCESS', false],
    ['[ab].csv', 'a.csv', false],
    ['[ab].csv', '[ab].csv', true],
    ['a.c', 'abc', false],
    ['?', '🌡', true],
    ['a*b*c', 'a-b-b-c', true],
    ['', '', true],
  ])('%s on %s: %s', (pattern, name, expected) => {
    expect(matchesName(pattern, name)).toBe(expected);
  });

  it('means what the same regular expression means', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
    const name = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
    fc.assert(
      fc.property(pattern, name, (glob, text) => {
        const expression = new RegExp(`^${glob.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
        expect(matchesName(glob, text)).toBe(expression.test(text));
      })
    );
  });

  it('ends for a pattern made to take forever', () => {
    expect(matchesName('*a'.repeat(300), `${'a'.repeat(255)}b`)).toBe(false);
  });
});

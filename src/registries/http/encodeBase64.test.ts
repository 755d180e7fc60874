import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBase64 } from './encodeBase64';

describe('encodeBase64', () => {
  it("gives what Node's Buffer gives for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(encodeBase64(text)).toBe(Buffer.from(text, 'utf8').toString('base64'));
      })
    );
  });

  it('pads one, two and three bytes', () => {
    expect(['a', 'ab', 'abc', 'ü:€'].map(encodeBase64)).toEqual(['YQ==', 'YWI=', 'YWJj', 'w7w64oKs']);
  });

  it('replaces half a surrogate pair as every encoder does', () => {
    expect(encodeBase64('\uD800')).toBe(Buffer.from('\uD800', 'utf8').toString('base64'));
  });
});

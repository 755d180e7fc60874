import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeTexts } from './encodeTexts';

function decode(texts: string[]): string[] {
  const { offsets, bytes } = encodeTexts(texts);
  return texts.map((_, row) => Buffer.from(bytes.subarray(offsets[row], offsets[row + 1])).toString());
}

describe('Texts of a column', () => {
  it('are given back, whatever their characters', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }))), (texts) => {
        expect(decode(texts)).toEqual(texts);
      })
    );
  });

  it('keep halves of a character apart that stand at the end of one and the beginning of the next', () => {
    expect(decode(['a\uD83D', '\uDE00b'])).toEqual(['a\uFFFD', '\uFFFDb']);
  });

  it('begin at 0 and are nothing where there is none', () => {
    expect(encodeTexts([])).toMatchObject({ offsets: Int32Array.of(0) });
    expect([...encodeTexts(['é', 'b', '']).offsets]).toEqual([0, 2, 3, 3]);
  });
});

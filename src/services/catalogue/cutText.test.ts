import { describe, expect, it } from 'vitest';
import { cutText } from './cutText';

describe('A text of the catalogue', () => {
  it('stays as it is up to 300 characters', () => {
    expect(cutText('a'.repeat(300))).toBe('a'.repeat(300));
    expect(cutText('😀'.repeat(300))).toBe('😀'.repeat(300));
  });

  it('is cut beyond, with a sign, and never through the middle of a character', () => {
    expect(cutText('a'.repeat(301))).toBe(`${'a'.repeat(299)}…`);
    expect(cutText('😀'.repeat(400))).toBe(`${'😀'.repeat(299)}…`);
  });
});

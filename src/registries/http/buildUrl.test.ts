import { describe, expect, it } from 'vitest';
import { buildUrl } from './buildUrl';

describe('buildUrl', () => {
  it('keeps a name with slashes, spaces and question marks in its own segment', () => {
    expect(buildUrl('https://a.example/api/', ['models', 'a/b c?d#e'])).toBe(
      'https://a.example/api/models/a%2Fb%20c%3Fd%23e'
    );
  });

  it('leaves out what is absent from a query and encodes the rest', () => {
    expect(buildUrl('https://a.example', ['x'], { q: "a&b='1'", size: 2, token: undefined })).toBe(
      "https://a.example/x?q=a%26b%3D'1'&size=2"
    );
  });

  it.each(['..', '.', ''])('refuses the name %j, which would lead to another path', (name) => {
    expect(() => buildUrl('https://a.example', ['models', name])).toThrow(
      expect.objectContaining({ kind: 'bad_request' })
    );
  });

  it('takes half a surrogate pair', () => {
    expect(buildUrl('https://a.example', ['\uD800'])).toBe('https://a.example/%EF%BF%BD');
  });
});

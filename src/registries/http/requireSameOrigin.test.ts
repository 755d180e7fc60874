import { describe, expect, it } from 'vitest';
import { requireSameOrigin } from './requireSameOrigin';

const asked = 'https://registry.example.com/api/models';

describe('requireSameOrigin', () => {
  it.each([
    'https://registry.example.com/api/models?page=2',
    'https://REGISTRY.example.com:443/other',
    'https://registry.example.com/a@b/..',
  ])('lets %s pass, which is the same host', (link) => {
    expect(requireSameOrigin('main', asked, link)).toBe(link);
  });

  it.each([
    'https://evil.example.com/api/models',
    'http://registry.example.com/api/models',
    'https://registry.example.com:8443/api/models',
    'https://registry.example.com.evil.example.com/',
    'https://registry.example.com@evil.example.com/',
    'https://user:word@registry.example.com/',
    'https://registry.example.com\\@evil.example.com/',
    'https://registry.example.com\t.evil.example.com/',
    ' https://registry.example.com/',
    '//registry.example.com/api',
    '/api/models?page=2',
    'file:///etc/passwd',
    '',
  ])('refuses %j, which would carry credentials elsewhere', (link) => {
    expect(() => requireSameOrigin('main', asked, link)).toThrow(expect.objectContaining({ kind: 'not_allowed' }));
  });

  it('refuses everything where the asked address itself is none', () => {
    expect(() => requireSameOrigin('main', 'nonsense', 'nonsense')).toThrow(/another address/);
  });
});

import { describe, expect, it } from 'vitest';
import { buildHttpAuthorizer } from './buildHttpAuthorizer';
import type { HttpRequest } from './httpClient';

const request: HttpRequest = { method: 'GET', url: 'https://registry.example.com/', headers: { accept: 'a/b' } };
const getSecret = (name: string) => ({ token: 'abc', password: 'pä:ss' })[name];

describe('buildHttpAuthorizer', () => {
  it('adds a bearer token and keeps other headers', async () => {
    const authorizer = buildHttpAuthorizer('main', { type: 'bearer' }, getSecret);
    expect((await authorizer.authorize(request)).headers).toEqual({ accept: 'a/b', authorization: 'Bearer abc' });
  });

  it('adds user and password in UTF-8', async () => {
    const authorizer = buildHttpAuthorizer('main', { type: 'basic', user: 'ann' }, getSecret);
    const expected = `Basic ${Buffer.from('ann:pä:ss', 'utf8').toString('base64')}`;
    expect((await authorizer.authorize(request)).headers.authorization).toBe(expected);
  });

  it('leaves a request alone where no authentication is set', async () => {
    const authorizer = buildHttpAuthorizer('main', { type: 'none' }, getSecret);
    expect(await authorizer.authorize(request)).toBe(request);
  });

  it('names the setting of a missing secret', async () => {
    const authorizer = buildHttpAuthorizer('main', { type: 'bearer' }, () => undefined);
    await expect(authorizer.authorize(request)).rejects.toMatchObject({ kind: 'not_configured' });
    await expect(authorizer.authorize(request)).rejects.toHaveProperty(
      'remedy',
      expect.stringContaining('registries.main.token')
    );
  });

  it('has no other credentials where these are refused', async () => {
    expect(await buildHttpAuthorizer('main', { type: 'bearer' }, getSecret).renew()).toBe(false);
  });
});

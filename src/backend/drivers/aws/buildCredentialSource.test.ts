import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../../registries/http/httpClient';
import { buildCredentialSource } from './buildCredentialSource';
import type { AwsSettings, CredentialParts } from './buildCredentialSource';

const settings: AwsSettings = { id: 'aws', region: 'eu-central-1', authentication: { type: 'default' } };
const allowed = { AWS_AUTH_AllowedAuthProviders: 'default, keys' };
const keys = { AWS_ACCESS_KEY_ID: 'AKIAGRAFANA', AWS_SECRET_ACCESS_KEY: 'secret-of-grafana' };
const session =
  '<Credentials><AccessKeyId>ASIA1</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2026-01-15T13:00:00Z</Expiration></Credentials>';

function buildParts(
  environment: Record<string, string>,
  { secrets = {}, body = session }: { secrets?: Record<string, string>; body?: string } = {}
): CredentialParts & { sent: HttpRequest[] } {
  const sent: HttpRequest[] = [];
  return {
    sent,
    environment,
    getSecret: (name) => secrets[name],
    clock: { now: () => Date.parse('2026-01-15T12:00:00Z'), wait: () => Promise.resolve() },
    send: (request) => {
      sent.push(request);
      return Promise.resolve({ status: 200, headers: {}, body });
    },
  };
}

describe('credentials for AWS', () => {
  it.each([
    ['nothing is forwarded', {}],
    ['other providers are allowed', { AWS_AUTH_AllowedAuthProviders: 'keys,credentials' }],
  ])("Grafana's own credentials are refused where %s", (_, environment) => {
    expect(() => buildCredentialSource(settings, buildParts({ ...keys, ...environment }))).toThrow(
      expect.objectContaining({
        kind: 'not_allowed',
        remedy: expect.stringContaining('allowed_auth_providers') as string,
      })
    );
  });

  it("Grafana's own keys are used where the operator allows it", async () => {
    const source = buildCredentialSource(settings, buildParts({ ...keys, ...allowed }));
    expect(await source.get()).toMatchObject({ accessKeyId: 'AKIAGRAFANA', secretAccessKey: 'secret-of-grafana' });
  });

  it('an environment without credentials is told from one that is not allowed', () => {
    expect(() => buildCredentialSource(settings, buildParts(allowed))).toThrow(
      expect.objectContaining({ kind: 'not_configured' })
    );
  });

  it('keys of the settings need no permission, unless the operator names other providers', async () => {
    const own = { ...settings, authentication: { type: 'keys' as const } };
    const secrets = { accessKey: 'AKIA', secretKey: 'secret', sessionToken: '' };
    expect(await buildCredentialSource(own, buildParts({}, { secrets })).get()).toEqual({
      accessKeyId: 'AKIA',
      secretAccessKey: 'secret',
    });
    const environment = { AWS_AUTH_AllowedAuthProviders: 'default' };
    expect(() => buildCredentialSource(own, buildParts(environment, { secrets }))).toThrow("doesn't allow");
  });

  it('roles are refused where the operator forbids them', () => {
    const assumeRole = { arn: 'arn:aws:iam::1:role/x' };
    const environment = { ...keys, ...allowed, AWS_AUTH_AssumeRoleEnabled: 'false' };
    expect(() => buildCredentialSource({ ...settings, assumeRole }, buildParts(environment))).toThrow(
      expect.objectContaining({ remedy: expect.stringContaining('assume_role_enabled') as string })
    );
  });

  it('callers that wait at the same time share one request for a role', async () => {
    const parts = buildParts({ ...keys, ...allowed });
    const source = buildCredentialSource({ ...settings, assumeRole: { arn: 'arn:aws:iam::1:role/x' } }, parts);
    const both = await Promise.all([source.get(), source.get()]);
    expect(both.map(({ sessionToken }) => sessionToken)).toEqual(['t', 't']);
    expect(parts.sent.map(({ url }) => url)).toEqual(['https://sts.eu-central-1.amazonaws.com/']);
    expect(parts.sent[0]?.headers.authorization).toContain('Credential=AKIAGRAFANA/20260115/eu-central-1/sts/');
  });

  it('the web identity of a pod is exchanged for credentials, unsigned', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'identity-')), 'token');
    await writeFile(file, 'token-of-the-pod\n');
    const parts = buildParts({
      ...allowed,
      AWS_ROLE_ARN: 'arn:aws:iam::1:role/pod',
      AWS_WEB_IDENTITY_TOKEN_FILE: file,
    });
    expect((await buildCredentialSource(settings, parts).get()).accessKeyId).toBe('ASIA1');
    expect(parts.sent[0]?.headers.authorization).toBeUndefined();
    expect(parts.sent[0]?.body).toContain('Action=AssumeRoleWithWebIdentity');
    expect(parts.sent[0]?.body).toContain('WebIdentityToken=token-of-the-pod');
  });

  it('an answer without credentials shows nothing of itself', async () => {
    const body = '<SecretAccessKey>half-a-secret</SecretAccessKey>';
    const source = buildCredentialSource(
      { ...settings, assumeRole: { arn: 'arn:aws:iam::1:role/x' } },
      buildParts({ ...keys, ...allowed }, { body })
    );
    const error: unknown = await source.get().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ kind: 'malformed' });
    expect(JSON.stringify(error) + String(error)).not.toContain('half-a-secret');
  });
});

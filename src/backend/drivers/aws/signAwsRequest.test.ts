import { describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../../registries/http/httpClient';
import { signAwsRequest } from './signAwsRequest';

/** Requests and signatures that AWS publishes: its test suite of Signature Version 4, and the examples of its S3 documentation. */
const suite = {
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' },
  time: Date.UTC(2015, 7, 30, 12, 36),
};
const storage = {
  credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
  scope: { service: 's3', region: 'us-east-1' },
  time: Date.UTC(2013, 4, 24),
};

async function sign(
  request: Partial<HttpRequest> & { url: string },
  { credentials, scope, time }: { credentials: typeof suite.credentials; scope?: typeof storage.scope; time: number }
): Promise<string | undefined> {
  const signed = await signAwsRequest(
    { method: 'GET', headers: {}, ...request },
    credentials,
    scope ?? { service: 'service', region: 'us-east-1' },
    time
  );
  return signed.headers.authorization;
}

describe('signatures of AWS requests', () => {
  it.each([
    [
      'a plain GET',
      { url: 'https://example.amazonaws.com/' },
      '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
    ],
    [
      'a plain POST',
      { method: 'POST' as const, url: 'https://example.amazonaws.com/' },
      '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
    ],
    [
      'a query',
      { url: 'https://example.amazonaws.com/?Param2=value2&Param1=value1' },
      'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
    ],
    [
      'a form',
      {
        method: 'POST' as const,
        url: 'https://example.amazonaws.com/',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'Param1=value1',
      },
      'ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a',
    ],
  ])("the signature of %s is that of AWS's test suite", async (_, request, signature) => {
    expect(await sign(request, suite)).toContain(`Signature=${signature}`);
  });

  it.each([
    [
      'part of an object',
      { url: 'https://examplebucket.s3.amazonaws.com/test.txt', headers: { range: 'bytes=0-9' } },
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    ],
    [
      'a list of objects',
      { url: 'https://examplebucket.s3.amazonaws.com/?max-keys=2&prefix=J' },
      '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
    ],
  ])("the signature for %s is that of S3's documentation", async (_, request, signature) => {
    expect(await sign(request, storage)).toContain(`Signature=${signature}`);
  });

  it('a session token is sent and signed, the secret key is not sent', async () => {
    const credentials = { ...suite.credentials, sessionToken: 'token-of-a-session' };
    const scope = { service: 'sagemaker', region: 'eu-central-1' };
    const request: HttpRequest = {
      method: 'POST',
      url: 'https://example.amazonaws.com/',
      headers: { 'x-amz-target': 'SageMaker.X' },
      body: '{}',
    };
    const { headers } = await signAwsRequest(request, credentials, scope, suite.time);
    expect(headers['x-amz-security-token']).toBe('token-of-a-session');
    expect(headers.authorization).toContain('SignedHeaders=host;x-amz-date;x-amz-security-token;x-amz-target');
    expect(headers.authorization).toContain('20150830/eu-central-1/sagemaker/aws4_request');
    expect(JSON.stringify(headers)).not.toContain(suite.credentials.secretAccessKey);
  });
});

import { AwsV4Signer } from 'aws4fetch';
import { createHash } from 'node:crypto';
import type { HttpRequest } from '../../../registries/http/httpClient';
import type { AwsCredentials } from './awsCredentials';

/** What a signature holds for. */
export interface SigningScope {
  service: string;
  region: string;
}

/** The request with the headers of AWS Signature Version 4: all its headers, its query and its body are signed. */
export async function signAwsRequest(
  request: HttpRequest,
  { accessKeyId, secretAccessKey, sessionToken }: AwsCredentials,
  { service, region }: SigningScope,
  time: number
): Promise<HttpRequest> {
  const signer = new AwsV4Signer({
    method: request.method,
    url: request.url,
    headers: { ...request.headers, ...getDigest(service, request) },
    body: request.body,
    accessKeyId,
    secretAccessKey,
    sessionToken,
    service,
    region,
    datetime: formatTime(time),
    allHeaders: true,
  });
  const signed: Record<string, string> = {};
  (await signer.sign()).headers.forEach((value, name) => (signed[name] = value));
  return { ...request, headers: signed };
}

/** S3 wants the digest of the body as a header. */
function getDigest(service: string, { body }: HttpRequest): Record<string, string> {
  return service === 's3'
    ? {
        'x-amz-content-sha256': createHash('sha256')
          .update(body ?? '')
          .digest('hex'),
      }
    : {};
}

/** As in 20150830T123600Z. */
function formatTime(time: number): string {
  return new Date(time).toISOString().replace(/[:-]|\.\d{3}/g, '');
}

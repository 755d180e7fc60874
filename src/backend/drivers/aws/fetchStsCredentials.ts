import type { Authorizer } from '../../../registries/http/authorizer';
import type { HttpClient, HttpRequest } from '../../../registries/http/httpClient';
import { RegistryError } from '../../../registries/registryError';
import { translateAwsAnswer } from '../../../registries/sagemaker/translateAwsAnswer';
import { describeStatus } from '../../../registries/http/describeStatus';
import type { AwsCredentials } from './awsCredentials';

export interface StsAccess {
  /** Names the registry in messages. */
  id: string;
  endpoint: string;
  send: HttpClient;
  /** Absent where the request carries its own proof of identity. */
  authorizer?: Authorizer;
}

/** Asks AWS's Security Token Service for credentials. The answer, which holds secrets, stands in no message. */
export async function fetchStsCredentials(
  { id, endpoint, send, authorizer }: StsAccess,
  parameters: Readonly<Record<string, string>>
): Promise<AwsCredentials> {
  const request: HttpRequest = {
    method: 'POST',
    url: `${endpoint.replace(/\/+$/, '')}/`,
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
    body: new URLSearchParams({ Version: '2011-06-15', ...parameters }).toString(),
  };
  const response = translateAwsAnswer(await send((await authorizer?.authorize(request)) ?? request));
  if (response.status >= 300) {
    const { kind, message } = describeStatus(id, request, response);
    throw new RegistryError(
      kind,
      `${message} (${parameters.Action})`,
      'Check the role, its trust policy and external id, and the credentials that take it on.'
    );
  }
  const [accessKeyId, secretAccessKey, sessionToken, expiration] = [
    'AccessKeyId',
    'SecretAccessKey',
    'SessionToken',
    'Expiration',
  ].map((name) => new RegExp(`<${name}>([^<]+)</${name}>`).exec(response.body)?.[1]);
  const expires = Date.parse(expiration ?? '');
  if (accessKeyId === undefined || secretAccessKey === undefined || Number.isNaN(expires)) {
    throw new RegistryError(
      'malformed',
      `Registry "${id}" got no credentials from ${parameters.Action}`,
      'Check that the address is that of the Security Token Service.'
    );
  }
  return { accessKeyId, secretAccessKey, sessionToken, expires };
}

import { RegistryError } from '../registryError';
import type { RegistryErrorKind } from '../registryError';
import { getUrlPath } from './getUrlPath';
import type { HttpRequest, HttpResponse } from './httpClient';

const longestReason = 200;

interface StatusMeaning {
  kind: RegistryErrorKind;
  remedy: string;
}

/** What a status that isn't a success means, as the error to throw. */
export function describeStatus(id: string, request: HttpRequest, response: HttpResponse): RegistryError {
  const { kind, remedy } = getMeaning(response.status);
  const reason = getReason(response.body);
  return new RegistryError(
    kind,
    `Registry "${id}" answered ${response.status} to ${request.method} ${getUrlPath(request.url)}${reason === '' ? '' : `: ${reason}`}`,
    remedy
  );
}

function getMeaning(status: number): StatusMeaning {
  if (status === 401) {
    return { kind: 'unauthorized', remedy: "Renew the credentials in the data source's settings." };
  }
  if (status === 403) {
    return { kind: 'forbidden', remedy: 'Give the account of these credentials the right to read models there.' };
  }
  if (status === 404) {
    return { kind: 'not_found', remedy: 'Check the name and the URL of the registry.' };
  }
  if (status === 429) {
    return { kind: 'throttled', remedy: 'Ask less often, or have the limit of this account raised.' };
  }
  if (status >= 500) {
    return { kind: 'unavailable', remedy: "Try again later; the registry's own log says why." };
  }
  if (status >= 300 && status < 400) {
    return { kind: 'not_allowed', remedy: 'Enter the address that it redirects to; redirects are not followed.' };
  }
  return { kind: 'bad_request', remedy: 'Check the query and the version of the registry.' };
}

/** The vendor's own words where they are JSON; pages of HTML are left out. */
function getReason(body: string): string {
  try {
    const parsed: unknown = JSON.parse(body);
    return (findMessage(parsed) ?? '').slice(0, longestReason);
  } catch {
    return '';
  }
}

function findMessage(value: unknown): string | undefined {
  if (typeof value === 'string') {
    return value;
  }
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  const fields = new Map(Object.entries(value).map(([name, held]: [string, unknown]) => [name.toLowerCase(), held]));
  return findMessage(fields.get('message') ?? fields.get('detail') ?? fields.get('error'));
}

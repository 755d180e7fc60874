import type { z } from 'zod';
import type { CancelSignal } from '../cancelSignal';
import { RegistryError } from '../registryError';
import type { Authorizer } from './authorizer';
import type { Clock } from './clock';
import { describeStatus } from './describeStatus';
import { getRetryDelay } from './getRetryDelay';
import { getUrlPath } from './getUrlPath';
import type { HttpClient, HttpRequest, HttpResponse } from './httpClient';

const mostAttempts = 4;

/** How a registry is spoken to. */
export interface Connection {
  /** Names the registry in messages: its id in the settings. */
  id: string;
  send: HttpClient;
  authorizer: Authorizer;
  clock: Clock;
}

/**
 * Sends a request and reads its answer by a schema. A throttled or failing server is asked again a few times, after the
 * wait that it names or a growing one; expired credentials are renewed once, so that a token may run out in mid-paging.
 */
export async function fetchJson<Schema extends z.ZodType>(
  connection: Connection,
  request: HttpRequest,
  schema: Schema,
  signal?: CancelSignal
): Promise<z.output<Schema>> {
  const response = await sendPatiently(connection, request, signal);
  return parseAnswer(connection, request, response, schema);
}

async function sendPatiently(
  { id, send, authorizer, clock }: Connection,
  request: HttpRequest,
  signal?: CancelSignal
): Promise<HttpResponse> {
  let wasRenewed = false;
  for (let attempt = 1; ; attempt++) {
    const response = await send(await authorizer.authorize(request, signal), signal);
    if (response.status < 300) {
      return response;
    }
    if (response.status === 401 && !wasRenewed && (await authorizer.renew(signal))) {
      wasRenewed = true;
      continue;
    }
    const delay = attempt < mostAttempts ? getRetryDelay(response, attempt, clock.now()) : undefined;
    if (delay === undefined) {
      throw describeStatus(id, request, response);
    }
    await clock.wait(delay, signal);
  }
}

function parseAnswer<Schema extends z.ZodType>(
  { id }: Connection,
  request: HttpRequest,
  { body }: HttpResponse,
  schema: Schema
): z.output<Schema> {
  const parsed = schema.safeParse(parseJson(id, request, body));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? 'the whole answer' : issue.path.join('.');
    throw new RegistryError(
      'malformed',
      `Registry "${id}" answered ${getUrlPath(request.url)} in a form that isn't known: ${place}: ${issue?.message ?? ''}`,
      'Check that the URL is the API of this type of registry and its version a supported one.'
    );
  }
  return parsed.data;
}

function parseJson(id: string, request: HttpRequest, body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new RegistryError(
      'malformed',
      `Registry "${id}" answered ${getUrlPath(request.url)} with something that isn't JSON`,
      'Check that the URL is the API and not a login page or a proxy.',
      { cause }
    );
  }
}

import { z } from 'zod';
import type { Authorizer } from '../http/authorizer';
import { buildQuery } from '../http/buildQuery';
import { buildUrl } from '../http/buildUrl';
import { fetchJson } from '../http/fetchJson';
import type { Connection } from '../http/fetchJson';
import { requireSecret } from '../http/requireSecret';
import { RegistryError } from '../registryError';
import type { RegistryParts } from '../registryParts';

const tokenSchema = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number() });

/** A token is renewed that long before it ends, in ms, or at half of its life where that is shorter. */
const margin = 5 * 60_000;

interface ClientCredentials {
  /** The registry's id. */
  id: string;
  loginUrl: string;
  tenant: string;
  client: string;
  /** The API that the token is for. */
  audience: string;
}

interface Token {
  text: string;
  renewAt: number;
}

/** Microsoft Entra's client credentials: a token for an app registration and its secret, had once for many requests. */
export function buildClientCredentials(
  credentials: ClientCredentials,
  { send, clock, getSecret }: RegistryParts
): Authorizer {
  const login: Connection = { id: credentials.id, send, clock, authorizer: anonymous };
  const state: { token?: Token; pending?: Promise<Token> } = {};

  // Requests that wait for the same token must not end with the one that asked first, so nobody's signal stops it.
  const getToken = async (): Promise<Token> => {
    if (state.token && clock.now() < state.token.renewAt) {
      return state.token;
    }
    state.pending ??= fetchToken(login, credentials, getSecret).finally(() => (state.pending = undefined));
    state.token = await state.pending;
    return state.token;
  };

  return {
    async authorize(request) {
      const { text } = await getToken();
      return { ...request, headers: { ...request.headers, authorization: `Bearer ${text}` } };
    },
    async renew() {
      state.token = undefined;
      await getToken();
      return true;
    },
  };
}

async function fetchToken(
  login: Connection,
  { id, loginUrl, tenant, client, audience }: ClientCredentials,
  getSecret: RegistryParts['getSecret']
): Promise<Token> {
  const form = {
    grant_type: 'client_credentials',
    client_id: client,
    client_secret: requireSecret(id, 'clientSecret', getSecret),
    scope: `${audience}/.default`,
  };
  const request = {
    method: 'POST',
    url: buildUrl(loginUrl, [tenant, 'oauth2', 'v2.0', 'token']),
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: buildQuery(form),
  } as const;
  const asked = login.clock.now();
  try {
    const { access_token: text, expires_in: seconds } = await fetchJson(login, request, tokenSchema);
    const life = seconds * 1000;
    return { text, renewAt: asked + life - Math.min(margin, life / 2) };
  } catch (error) {
    throw explain(error);
  }
}

/** The login answers 400 to a tenant or client that it doesn't know and 401 to a wrong secret; both are about the settings. */
function explain(error: unknown): unknown {
  const isRefusal = error instanceof RegistryError && (error.kind === 'bad_request' || error.kind === 'unauthorized');
  return isRefusal
    ? new RegistryError(
        'unauthorized',
        error.message,
        "Check tenant, client and client secret in the data source's settings; the secret may have run out.",
        { cause: error }
      )
    : error;
}

const anonymous: Authorizer = {
  authorize: (request) => Promise.resolve(request),
  renew: () => Promise.resolve(false),
};

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { buildWireFrame } from './buildWireFrame';

const hour = 3_600_000;

/** The value of a series at an instant, whoever asks: a daily wave with outliers every 101 hours. */
export function getFakeValue(time: number): number {
  const index = time / hour;
  return index % 101 === 0 ? 300 : 100 + 20 * Math.sin((index * Math.PI) / 12) + 3 * Math.sin(index * 1.7);
}

interface Asked {
  path: string;
  authorization: string | undefined;
  body: unknown;
}

interface Answer {
  status: number;
  body: unknown;
}

interface AskedQuery {
  refId: string;
  intervalMs: number;
  datasource: { uid: string };
}

export interface TokenClaims {
  issuer?: string;
  audience?: string;
  subject?: string;
  expiresIn?: string;
  algorithm?: string;
}

export type FakeGrafana = Awaited<ReturnType<typeof startFakeGrafana>>;

/** What the fake answers to a query; the default is one series at the step that was asked for. */
export type AnswerQuery = (query: AskedQuery, from: number, to: number) => { status: number; result: unknown };

/**
 * A server that behaves as Grafana does where the process asks it: organisation of a token, data sources, published
 * keys, permissions, queries. `token-1` and `token-1b` belong to organisation 1, `token-2` to 2.
 */
export async function startFakeGrafana() {
  const signing = await generateKeyPair('ES256', { extractable: true });
  const other = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(signing.publicKey)), kid: 'key-1', use: 'sig', alg: 'ES256' };
  const orgs: Record<string, number> = { 'token-1': 1, 'token-1b': 1, 'token-2': 2 };
  const state = {
    asked: new Array<Asked>(),
    types: { series: 'testdata', disguised: 'plumbline-models-datasource', mixed: 'mixed' } as Record<string, string>,
    /** Scopes of `datasources:query` by typed id. */
    scopes: { 'user:ann': ['datasources:uid:series'], 'user:bob': ['datasources:uid:elsewhere'] } as Record<
      string,
      string[]
    >,
    answer: answerOneSeries,
  };
  const respond = (url: URL, token: string, text: string): Answer => {
    if (url.pathname === '/api/signing-keys/keys') {
      return { status: 200, body: { keys: [jwk] } };
    }
    const orgId = orgs[token];
    if (orgId === undefined) {
      return { status: 401, body: { message: 'Invalid API key' } };
    }
    if (url.pathname === '/api/org') {
      return { status: 200, body: { id: orgId, name: `Org ${orgId}` } };
    }
    if (url.pathname === '/api/access-control/users/permissions/search') {
      const scopes = state.scopes[url.searchParams.get('namespacedId') ?? ''];
      const body = { 7: { 'datasources:query': scopes } };
      return scopes === undefined ? { status: 400, body: 'user not found' } : { status: 200, body };
    }
    if (url.pathname === '/api/ds/query') {
      const { queries, from, to } = JSON.parse(text) as { queries: AskedQuery[]; from: string; to: string };
      const answers = queries.map((query) => [query.refId, state.answer(query, Number(from), Number(to))] as const);
      const results = Object.fromEntries(answers.map(([refId, { result }]) => [refId, result]));
      return { status: answers[0]?.[1].status ?? 200, body: { results } };
    }
    const uid = decodeURIComponent(url.pathname.replace('/api/datasources/uid/', ''));
    const type = state.types[uid];
    return type === undefined
      ? { status: 404, body: { message: 'Data source not found' } }
      : { status: 200, body: { uid, type, name: uid } };
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '', 'http://fake');
    const { authorization } = request.headers;
    const text = await readBody(request);
    state.asked.push({ path: url.pathname, authorization, body: text === '' ? undefined : JSON.parse(text) });
    const { status, body } = respond(url, (authorization ?? '').replace('Bearer ', ''), text);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;

  const sign = (key: CryptoKey, { issuer, audience, subject, expiresIn }: TokenClaims, kid = 'key-1') =>
    new SignJWT({ type: 'user' })
      .setProtectedHeader({ alg: 'ES256', kid })
      .setIssuer(issuer ?? `${url}/`)
      .setAudience(audience ?? 'org:1')
      .setSubject(subject ?? 'user:ann')
      .setIssuedAt(Math.floor(Date.now() / 1000) - 3600)
      .setExpirationTime(expiresIn ?? '10m')
      .sign(key);
  return {
    url,
    state,
    publicKey: jwk,
    /** An id token as Grafana signs it. */
    signIdToken: (claims: TokenClaims = {}) => sign(signing.privateKey, claims),
    /** The same, signed by somebody else, who names Grafana's key. */
    signWithOtherKey: (claims: TokenClaims = {}) => sign(other.privateKey, claims),
    countPath: (path: string) => state.asked.filter((entry) => entry.path === path).length,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const answerOneSeries: AnswerQuery = ({ intervalMs }, from, to) => {
  const times: number[] = [];
  for (let time = from; time <= to; time += intervalMs) {
    times.push(time);
  }
  return {
    status: 200,
    result: { frames: [buildWireFrame('latency', { host: 'a' }, times, times.map(getFakeValue))] },
  };
};

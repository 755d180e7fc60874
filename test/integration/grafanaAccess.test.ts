import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asScheduler, buildAsker, type Ask } from './grafana/askAnomalies';
import { startFakeGrafana, type FakeGrafana } from './grafana/fakeGrafana';

let grafana: FakeGrafana;
let ask: ReturnType<typeof buildAsker>;

beforeAll(async () => {
  grafana = await startFakeGrafana();
});
beforeEach(() => {
  grafana.state.asked.length = 0;
  ask = buildAsker(grafana);
});
afterAll(() => grafana.close());

async function asPerson(idToken: string | Promise<string>, more: Ask = {}): Promise<Ask> {
  return { ...more, headers: { 'http_X-Grafana-Id': await idToken, ...more.headers } };
}

/** Refused with that sentence, and the data source was never asked. */
async function expectRefusal(question: Ask, sentence: RegExp): Promise<void> {
  await expect(ask(question)).rejects.toMatchObject({
    status: 403,
    message: expect.stringMatching(sentence) as unknown,
  });
  expect(grafana.countPath('/api/ds/query')).toBe(0);
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

describe('the process reads another data source with its own token', () => {
  it('for the scheduler of alert rules', async () => {
    const [frame] = await ask(asScheduler);
    expect(frame?.fields[1]?.values.length).toBeGreaterThan(10);
    expect(new Set(grafana.state.asked.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer token-1']));
  });

  it('for a person who may query it', async () => {
    expect(await ask(await asPerson(grafana.signIdToken()))).toHaveLength(1);
  });

  it.each(['datasources:uid:*', 'datasources:*', '*'])('for a person who may query all of them (%s)', async (scope) => {
    grafana.state.scopes['user:all'] = [scope];
    expect(await ask(await asPerson(grafana.signIdToken({ subject: 'user:all' })))).toHaveLength(1);
  });

  it('under the uid and type that were checked, whatever the query says', async () => {
    const query = {
      datasource: { uid: 'secret', type: 'x' },
      datasourceId: 9,
      timeRange: { from: 'now-9y', to: 'now' },
    };
    await ask({ ...asScheduler, type: 'pretended', query });
    for (const { body } of grafana.state.asked.filter(({ path }) => path === '/api/ds/query')) {
      expect(body).toMatchObject({ queries: [{ expr: 'up', datasource: { uid: 'series', type: 'testdata' } }] });
      expect(JSON.stringify(body)).not.toMatch(/secret|datasourceId|now-9y|pretended/);
    }
  });
});

describe('the process refuses', () => {
  it('a viewer who sends FromAlert', async () => {
    await expectRefusal({ login: 'eve', headers: { FromAlert: 'true' } }, /Nobody is known to ask/);
    const bob = await asPerson(grafana.signIdToken({ subject: 'user:bob' }), { headers: { FromAlert: 'true' } });
    await expectRefusal(bob, /may not query/);
  });

  it("a person with the scheduler's login", async () => {
    const bob = await asPerson(grafana.signIdToken({ subject: 'user:bob' }), { login: 'grafana_scheduler' });
    await expectRefusal(bob, /may not query/);
  });

  it("a person with the scheduler's login and an empty id token", async () => {
    await expectRefusal(await asPerson('', { login: 'grafana_scheduler' }), /not confirmed who asks/);
  });

  it('a viewer without the permission on that data source, in a panel and in the preview of a rule', async () => {
    await expectRefusal(await asPerson(grafana.signIdToken({ subject: 'user:bob' })), /may not query/);
    const preview = { headers: { FromAlert: 'true', 'http_X-Rule-Name': 'New%20rule' } };
    await expectRefusal(await asPerson(grafana.signIdToken({ subject: 'user:bob' }), preview), /may not query/);
  });

  it('somebody whom Grafana does not know', async () => {
    await expect(ask(await asPerson(grafana.signIdToken({ subject: 'user:ghost' })))).rejects.toThrow(/status 400/);
    expect(grafana.countPath('/api/ds/query')).toBe(0);
  });

  it('a scope that only looks like the data source', async () => {
    for (const scope of ['datasources:uid:serie', 'datasources:uid:series2', 'datasources:uid:', 'dashboards:*', '']) {
      grafana.state.scopes['user:near'] = [scope];
      await expectRefusal(await asPerson(grafana.signIdToken({ subject: 'user:near' })), /may not query/);
    }
  });

  it('a request of another organisation', async () => {
    await expectRefusal({ ...asScheduler, orgId: 2 }, /another organisation/);
    const ann = await asPerson(grafana.signIdToken({ audience: 'org:2' }), { orgId: 2 });
    await expectRefusal(ann, /another organisation/);
    await expectRefusal({ ...asScheduler, secrets: { 'grafana.token': 'token-2' } }, /another organisation/);
  });

  it('an id token that is for another organisation', async () => {
    await expectRefusal(await asPerson(grafana.signIdToken({ audience: 'org:2' })), /not confirmed who asks/);
  });

  it('an id token of another Grafana', async () => {
    const token = grafana.signIdToken({ issuer: 'https://elsewhere.example/' });
    await expectRefusal(await asPerson(token), /not confirmed who asks/);
  });

  it('an id token that has expired', async () => {
    await expectRefusal(await asPerson(grafana.signIdToken({ expiresIn: '-1m' })), /not confirmed who asks/);
  });

  it("an id token signed with another key under the name of Grafana's", async () => {
    await expectRefusal(await asPerson(grafana.signWithOtherKey()), /not confirmed who asks/);
  });

  it('an id token without a signature', async () => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: `${grafana.url}/`, aud: 'org:1', sub: 'user:ann', iat: now, exp: now + 600 };
    await expectRefusal(await asPerson(`${encode({ alg: 'none' })}.${encode(claims)}.`), /not confirmed who asks/);
    const [header, , signature] = (await grafana.signIdToken({ subject: 'user:bob' })).split('.');
    await expectRefusal(await asPerson(`${header}.${encode(claims)}.${signature}`), /not confirmed who asks/);
    await expectRefusal(await asPerson('nonsense'), /not confirmed who asks/);
  });

  it("an id token that is signed by HMAC with Grafana's public key", async () => {
    const { SignJWT } = await import('jose');
    const token = new SignJWT({})
      .setProtectedHeader({ alg: 'HS256', kid: 'key-1' })
      .setIssuer(`${grafana.url}/`)
      .setAudience('org:1')
      .setSubject('user:ann')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(Buffer.from(JSON.stringify(grafana.publicKey)));
    await expectRefusal(await asPerson(token), /not confirmed who asks/);
  });

  it.each(['anonymous:0', 'api-key:1', 'render:0', 'user:', 'user:ann&namespacedId=user:admin', ''])(
    'an id token about %j',
    async (subject) => {
      await expectRefusal(await asPerson(grafana.signIdToken({ subject })), /not confirmed who asks/);
    }
  );

  it('a data source that the settings do not name, whoever asks', async () => {
    await expectRefusal({ ...asScheduler, dataSources: [] }, /isn't among those/);
    await expectRefusal({ ...asScheduler, uid: 'other' }, /isn't among those/);
    await expectRefusal(await asPerson(grafana.signIdToken(), { uid: 'other' }), /isn't among those/);
  });

  it.each([
    ['disguised', 'plumbline-models-datasource'],
    ['mixed', 'mixed'],
  ])('data source %s that says it is of another type', async (uid, type) => {
    await expectRefusal({ ...asScheduler, uid, type: 'prometheus' }, new RegExp(`of type ${type}`));
  });

  it.each(['__expr__', '-100', '-- Mixed --', '-- Dashboard --', '-- Grafana --'])(
    '%s, even where the settings name it',
    async (uid) => {
      await expectRefusal({ ...asScheduler, uid, dataSources: [uid] }, /has no data source/);
    }
  );

  it('a data source that is gone', async () => {
    await expectRefusal({ ...asScheduler, uid: 'gone' }, /no data source "gone"/);
  });

  it('everybody while there is no token, or one that Grafana does not know', async () => {
    await expectRefusal({ ...asScheduler, secrets: {} }, /has no token for Grafana/);
    await expectRefusal({ ...asScheduler, secrets: { 'grafana.token': 'stolen' } }, /doesn't know the token/);
  });
});

describe('what was remembered for one', () => {
  it('is not given to another who may not read it', async () => {
    await ask(asScheduler);
    grafana.state.asked.length = 0;
    const bob = await asPerson(grafana.signIdToken({ subject: 'user:bob' }));
    await expectRefusal(bob, /may not query/);
    await expectRefusal({ ...asScheduler, orgId: 2 }, /another organisation/);
  });

  it('is asked for again with another token of the organisation, and with the same one it is not', async () => {
    await ask(asScheduler);
    const before = grafana.countPath('/api/ds/query');
    const config = { GF_APP_URL: `${grafana.url}/`, GF_PLUGIN_APP_CLIENT_SECRET: 'token-1' };
    await ask({ ...asScheduler, secrets: {}, config });
    expect(grafana.countPath('/api/ds/query')).toBe(before);
    await ask({ ...asScheduler, secrets: { 'grafana.token': 'token-1b' } });
    expect(grafana.countPath('/api/ds/query')).toBe(2 * before);
  });
});

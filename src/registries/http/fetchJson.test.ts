import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildTestClock } from '../../../test/contract/registries/buildTestClock';
import type { TestClock } from '../../../test/contract/registries/buildTestClock';
import { fetchJson } from './fetchJson';
import type { Connection } from './fetchJson';
import type { HttpRequest, HttpResponse } from './httpClient';

const request: HttpRequest = { method: 'GET', url: 'https://models.example.com/api/list?token=abc', headers: {} };
const schema = z.object({ items: z.array(z.string()) });
const good: HttpResponse = { status: 200, headers: {}, body: '{"items":["a"]}' };

interface Conversation extends Connection {
  clock: TestClock;
  sent: HttpRequest[];
}

/** A connection whose server gives these answers in turn, the last one for ever. */
function converse(answers: HttpResponse[], renewals = 0): Conversation {
  const sent: HttpRequest[] = [];
  const state = { renewed: 0 };
  return {
    id: 'lab',
    sent,
    clock: buildTestClock(),
    send: (asked) => {
      sent.push(asked);
      return Promise.resolve(answers[Math.min(sent.length, answers.length) - 1] ?? good);
    },
    authorizer: {
      authorize: (asked) => Promise.resolve({ ...asked, headers: { authorization: `Bearer ${state.renewed}` } }),
      renew: () => {
        state.renewed += 1;
        return Promise.resolve(state.renewed <= renewals);
      },
    },
  };
}

const answer = (status: number, headers = {}, body = ''): HttpResponse => ({ status, headers, body });

describe('asking a registry for JSON', () => {
  test('an answer comes back as its schema reads it', async () => {
    expect(await fetchJson(converse([good]), request, schema)).toEqual({ items: ['a'] });
  });

  test('a failing server is asked four times, with growing waits', async () => {
    const lab = converse([answer(503)]);
    await expect(fetchJson(lab, request, schema)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(lab.sent).toHaveLength(4);
    expect(lab.clock.waits).toEqual([500, 1000, 2000]);
  });

  test('a throttling server is given the time it asks for', async () => {
    const lab = converse([answer(429, { 'retry-after': '7' }), good]);
    await fetchJson(lab, request, schema);
    expect(lab.clock.waits).toEqual([7000]);
  });

  test('refused credentials are renewed once and the request is sent again with the new ones', async () => {
    const lab = converse([answer(401), good], 1);
    await fetchJson(lab, request, schema);
    expect(lab.sent.map(({ headers }) => headers.authorization)).toEqual(['Bearer 0', 'Bearer 1']);
  });

  test('new credentials that are refused too are an error', async () => {
    const lab = converse([answer(401)], 5);
    await expect(fetchJson(lab, request, schema)).rejects.toMatchObject({ kind: 'unauthorized' });
    expect(lab.sent).toHaveLength(2);
  });

  test('a request that is wrong is not sent again', async () => {
    const lab = converse([answer(400, {}, '{"message":"no such filter"}')]);
    await expect(fetchJson(lab, request, schema)).rejects.toMatchObject({
      kind: 'bad_request',
      message: 'Registry "lab" answered 400 to GET /api/list: no such filter',
    });
    expect(lab.sent).toHaveLength(1);
  });

  test('an answer of another form is named by the place that differs, without the query', async () => {
    await expect(fetchJson(converse([answer(200, {}, '{"items":[1]}')]), request, schema)).rejects.toMatchObject({
      kind: 'malformed',
      message: expect.stringMatching(/"lab" answered \/api\/list .*items\.0/) as string,
    });
  });

  test('an answer that is no JSON is malformed', async () => {
    await expect(fetchJson(converse([answer(200, {}, '<html>')]), request, schema)).rejects.toMatchObject({
      kind: 'malformed',
    });
  });

  test('a wait that is cancelled ends the request', async () => {
    const lab = converse([answer(503)]);
    await expect(fetchJson(lab, request, schema, AbortSignal.abort())).rejects.toMatchObject({ kind: 'cancelled' });
    expect(lab.sent).toHaveLength(1);
  });
});

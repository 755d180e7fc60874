import { describe, expect, it } from 'vitest';
import { buildJsonResponse } from './buildJsonResponse';
import { buildResourceRouter } from './buildResourceRouter';
import { buildLogger } from './log/buildLogger';
import type { ResourceRoute } from './buildResourceRouter';
import type { CallContext } from './callContext';

const context: CallContext = {
  pluginContext: { orgId: 1, pluginId: '', pluginVersion: '', userAgent: '', grafanaConfig: {} },
  headers: { get: () => undefined, getForwarded: () => undefined },
  signal: new AbortController().signal,
  logger: buildLogger({ level: 'error', write: () => undefined, getTime: () => 0 }),
};

function route(method: ResourceRoute['method'], path: string): ResourceRoute {
  return {
    method,
    path,
    handle: ({ params }) => Promise.resolve(buildJsonResponse({ route: `${method} ${path}`, params })),
  };
}

const router = buildResourceRouter([
  route('GET', 'models'),
  route('GET', 'models/:model/columns/:column'),
  route('POST', 'models'),
  route('GET', 'models/preview'),
  route('GET', 'models/:model'),
]);

async function call(method: string, path: string) {
  const request = { method, path, searchParams: new URLSearchParams(), body: new Uint8Array() };
  const { status, headers, body } = await router.callResource(request, context);
  const answer: unknown = JSON.parse(Buffer.from(body).toString());
  return { status, headers, answer };
}

describe('Routes of resources', () => {
  it('are chosen by method and path', async () => {
    await expect(call('POST', 'models')).resolves.toMatchObject({ status: 200, answer: { route: 'POST models' } });
    await expect(call('GET', '/models/')).resolves.toMatchObject({ answer: { route: 'GET models' } });
  });

  it('give decoded segments by name', async () => {
    await expect(call('GET', 'models/a%2Fb%20c/columns/100%')).resolves.toMatchObject({
      answer: { params: { model: 'a/b c', column: '100%' } },
    });
  });

  it('take the first of two that fit', async () => {
    await expect(call('GET', 'models/preview')).resolves.toMatchObject({ answer: { route: 'GET models/preview' } });
    await expect(call('GET', 'models/other')).resolves.toMatchObject({ answer: { route: 'GET models/:model' } });
  });

  it('answer 404 with the path for one that no route has', async () => {
    await expect(call('GET', 'nothing')).resolves.toMatchObject({
      status: 404,
      answer: { message: 'There is no resource "nothing".' },
    });
  });

  it('answer 405 with the methods that a path takes', async () => {
    await expect(call('DELETE', 'models')).resolves.toMatchObject({ status: 405, headers: { Allow: 'GET, POST' } });
  });
});

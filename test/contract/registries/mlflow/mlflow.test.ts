import { describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../../../src/registries/http/httpClient';
import { buildMlflowRegistry } from '../../../../src/registries/mlflow/buildMlflowRegistry';
import { mlflowDefinition } from '../../../../src/registries/mlflow/mlflowDefinition';
import type { ModelRegistry } from '../../../../src/registries/modelRegistry';
import { registrySettingsSchema } from '../../../../src/schema/settings/registrySettings';
import { buildTestClock } from '../buildTestClock';
import { buildTestHttpClient } from '../buildTestHttpClient';
import { collectPages } from '../collectPages';
import { describeHttpContract } from '../describeHttpContract';
import { startVendorServer } from '../vendorServer';
import { buildMlflowVendor, mlflowHoldings } from './mlflowVendor';

const secrets = { token: 'mlflow-token-81f3', password: 'mlflow-password-77c0' };

function build(url: string, authentication: object, parts: object = {}): ModelRegistry {
  const settings = registrySettingsSchema.parse({ id: 'lab', type: 'mlflow', url, authentication });
  if (settings.type !== 'mlflow') {
    throw new TypeError('These are settings of another registry.');
  }
  const getSecret = (name: string): string | undefined => new Map(Object.entries(secrets)).get(name);
  return buildMlflowRegistry(settings, { send: buildTestHttpClient(), clock: buildTestClock(), getSecret, ...parts });
}

describeHttpContract('MLflow', {
  definition: mlflowDefinition,
  buildApi: buildMlflowVendor,
  build: (url, parts) => build(url, { type: 'bearer' }, parts),
  secrets,
  holds: mlflowHoldings,
});

describe('MLflow', () => {
  const open = async (): Promise<ModelRegistry> =>
    build(`${(await startVendorServer(buildMlflowVendor())).url}/`, { type: 'none' });

  test('is asked with a user and a password as the settings say', async () => {
    const { url, requests } = await startVendorServer(buildMlflowVendor());
    await build(url, { type: 'basic', user: 'ada' }).check();
    const expected = `Basic ${Buffer.from(`ada:${secrets.password}`).toString('base64')}`;
    expect(requests[0]?.headers.authorization).toBe(expected);
  });

  test('says its version where its server tells it', async () => {
    expect(await (await open()).check()).toEqual({ server: 'MLflow 3.17.2', warnings: [] });
    const old = await startVendorServer((request) =>
      request.path === '/version' ? { body: '<html>' } : buildMlflowVendor()(request)
    );
    expect(await build(old.url, { type: 'none' }).check()).toMatchObject({ server: 'MLflow' });
  });

  test('gives a version its stage, alias, author, status, tags and page, and no word for "None"', async () => {
    const found = (await collectPages((await open()).listVersions({ model: 'Credit risk' }))).flat();
    expect(found).toMatchObject([
      { version: '1', stage: 'Production', author: 'ada', status: { state: 'ready' }, run: 'run-1', aliases: [] },
      { version: '2', aliases: ['champion'], properties: [{ name: 'team', type: 'text', value: 'risk' }] },
    ]);
    expect(found[1]?.stage).toBeUndefined();
    expect(found[1]?.author).toBeUndefined();
    expect(found[1]?.url).toMatch(/#\/models\/Credit%20risk\/versions\/2$/);
    const [, failed] = (await collectPages((await open()).listVersions({ model: 'demand' }))).flat();
    expect(failed?.status).toEqual({ state: 'failed', message: 'no artifact' });
  });

  test('is asked for a model with a quote in its name', async () => {
    const found = (await collectPages((await open()).listVersions({ model: "seller's choice" }))).flat();
    expect(found.map(({ version }) => version)).toEqual(['1', '2']);
    const both = collectPages((await open()).listVersions({ model: `both'"` }));
    await expect(both).rejects.toMatchObject({ kind: 'bad_request' });
  });

  test('knows the run of a version by its logged model', async () => {
    const metrics = await (await open()).runMetrics?.fetchMetrics({ model: 'fraud', version: '1' });
    expect(metrics?.map(({ metric }) => metric)).toEqual(['loss', 'auc']);
    expect(metrics?.[0]?.value).toBeNaN();
  });

  test('names the data sets of a run by their place', async () => {
    const lineage = await (await open()).lineage?.fetchLineage({ model: 'Credit risk', version: '1' });
    expect(lineage?.datasets).toEqual([
      { name: 'loans', source: 's3://data/loans.parquet', digest: 'ab12', context: 'training' },
    ]);
    expect(lineage?.run).toMatchObject({ id: 'run-1', name: 'brisk-owl', user: 'ada' });
    expect(lineage?.run?.url).toMatch(/#\/experiments\/7\/runs\/run-1$/);
  });

  test('tells of new versions since a time, newest first, and reads no older pages', async () => {
    const { url, requests } = await startVendorServer(buildMlflowVendor());
    const registry = build(url, { type: 'none' });
    const since = Date.parse('2026-01-05T19:00:00Z');
    const pages = registry.events === undefined ? [] : await collectPages(registry.events.listEvents({ since }));
    const events = pages.flat();
    expect(events.map(({ model, version }) => `${model} ${version}`)).toEqual([
      "seller's choice 2",
      "seller's choice 1",
    ]);
    expect(requests).toHaveLength(1);
  });

  test('an unknown version is not found, in the words of MLflow', async () => {
    const asked = (await open()).runMetrics?.fetchMetrics({ model: 'churn', version: '9' });
    await expect(asked).rejects.toMatchObject({
      kind: 'not_found',
      message: expect.stringContaining('churn') as string,
    });
  });

  test('asks nothing but the calls it needs', async () => {
    const sent: HttpRequest[] = [];
    const send = (request: HttpRequest): Promise<{ status: number; headers: object; body: string }> => {
      sent.push(request);
      return Promise.resolve({ status: 200, headers: {}, body: '{}' });
    };
    await collectPages(build('http://mlflow.test/lab/', { type: 'none' }, { send }).listModels({}));
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET http://mlflow.test/lab/api/2.0/mlflow/registered-models/search?max_results=200&order_by=name%20ASC',
    ]);
  });
});

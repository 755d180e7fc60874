import { describe, expect, test } from 'vitest';
import { buildKubeflowRegistry } from '../../../../src/registries/kubeflow/buildKubeflowRegistry';
import { kubeflowDefinition } from '../../../../src/registries/kubeflow/kubeflowDefinition';
import type { ModelRegistry } from '../../../../src/registries/modelRegistry';
import { buildTestClock } from '../buildTestClock';
import { buildTestHttpClient } from '../buildTestHttpClient';
import { collectPages } from '../collectPages';
import { describeHttpContract } from '../describeHttpContract';
import { startVendorServer } from '../vendorServer';
import type { VendorApi, VendorServer } from '../vendorServer';
import { kubeflowHoldings } from './kubeflowHoldings';
import { buildKubeflowVendor } from './kubeflowVendor';

const settings = { id: 'hub', type: 'kubeflow', authentication: { type: 'bearer' } } as const;
const names = new Map(kubeflowHoldings.registered_models?.map(({ id, name }) => [id, String(name)]));

describeHttpContract('Kubeflow', {
  definition: kubeflowDefinition,
  buildApi: buildKubeflowVendor,
  build: (url, parts) => buildKubeflowRegistry({ ...settings, url }, parts),
  secrets: { token: 'sha256~kubeflow-token' },
  holds: {
    models: [...names.values()],
    versions: (kubeflowHoldings.model_versions ?? []).map(({ registeredModelId, name }) => ({
      model: names.get(String(registeredModelId)) ?? '',
      version: String(name),
    })),
    search: { text: 'FRAUD', models: ['fraud_detection', 'Fraud-Ring'] },
    trained: { model: 'credit-risk', version: 'v5' },
    history: { metric: 'loss', points: 11 },
  },
});

async function open(
  api: VendorApi = buildKubeflowVendor()
): Promise<{ registry: ModelRegistry; server: VendorServer }> {
  const server = await startVendorServer(api);
  const registry = buildKubeflowRegistry(
    { ...settings, url: `${server.url}/api/model_registry/v1alpha3/`, uiUrl: 'https://kubeflow.example/models/hub/' },
    { send: buildTestHttpClient(), clock: buildTestClock(), getSecret: () => 'token' }
  );
  return { registry, server };
}

describe('Kubeflow', () => {
  test('custom properties keep the types of their metadata, and unknown types are left out', async () => {
    const { registry } = await open();
    const versions = (await collectPages(registry.listVersions({ model: 'credit-risk' }))).flat();
    expect(versions.find(({ version }) => version === 'v5')?.properties).toEqual([
      { name: 'team', type: 'text', value: 'risk' },
      { name: 'auc', type: 'number', value: 0.93 },
      { name: 'rows', type: 'number', value: 120000 },
      { name: 'huge', type: 'text', value: '9007199254740993' },
      { name: 'reviewed', type: 'boolean', value: true },
    ]);
  });

  test('a model is what the registry says of it, with a link to its page', async () => {
    const { registry } = await open();
    const [first] = (await collectPages(registry.listModels({ search: 'Credit-RISK' }))).flat();
    expect(first).toEqual({
      name: 'credit-risk',
      description: 'Default within a year',
      created: Date.parse('2026-01-05T08:00:00Z'),
      updated: Date.parse('2026-01-05T08:00:00.500Z'),
      aliases: [],
      properties: [
        { name: 'state', type: 'text', value: 'LIVE' },
        { name: 'owner', type: 'text', value: 'risk team' },
        { name: 'tasks', type: 'text', value: 'tabular-classification' },
      ],
      url: 'https://kubeflow.example/models/hub/registered-models/1',
    });
  });

  test('archived versions are archived, others ready', async () => {
    const { registry } = await open();
    const versions = (await collectPages(registry.listVersions({ model: 'credit-risk' }))).flat();
    expect(versions.map(({ version, status }) => [version, status?.state])).toEqual([
      ['v1', 'archived'],
      ['v2', 'ready'],
      ['v3', 'ready'],
      ['v4', 'ready'],
      ['v5', 'ready'],
    ]);
    expect(versions[4]).toMatchObject({
      author: 'ann',
      url: 'https://kubeflow.example/models/hub/registered-models/1/versions/105',
    });
  });

  test.each([
    ['50%', ['demand 50%']],
    ['ud_d', ['fraud_detection']],
    ['ÉLEVÉ', ['prix_élevé']],
    ['H/R', ['search/ranking']],
    ['" OR name != "', []],
    ["'\\", []],
  ])('a search for %s finds those names and no others', async (search, expected) => {
    const { registry } = await open();
    const found = (await collectPages(registry.listModels({ search }))).flat();
    expect(found.map(({ name }) => name)).toEqual(expected);
  });

  test('inference services are deployments in their serving environment', async () => {
    const { registry } = await open();
    const deployments = (await collectPages(registry.deployments?.listDeployments() ?? noPages())).flat();
    expect(deployments.map(({ name, model, version, target, state }) => [name, model, version, target, state])).toEqual(
      [
        ['credit-risk-prod', 'credit-risk', 'v4', 'prod', 'serving'],
        ['credit-risk-canary', 'credit-risk', 'v5', 'prod', 'serving'],
        ['credit-risk-old', 'credit-risk', 'v1', 'staging', 'stopped'],
        ['credit-risk-broken', 'credit-risk', 'v3', 'staging', 'failed'],
        ['credit-risk-orphan', 'credit-risk', undefined, 'staging', 'serving'],
      ]
    );
  });

  test('names are asked for once, however many deployments share them', async () => {
    const { registry, server } = await open();
    await collectPages(registry.deployments?.listDeployments() ?? noPages());
    const asked = server.requests
      .map(({ path }) => path)
      .filter((path) => /\/(registered_models|serving_env)/.test(path));
    expect(asked).toHaveLength(3);
  });

  test("lineage names the run, its data sets and the files' place", async () => {
    const { registry } = await open();
    expect(await registry.lineage?.fetchLineage({ model: 'credit-risk', version: 'v5' })).toEqual({
      run: {
        id: '501',
        name: 'nightly-7',
        user: 'ann',
        started: Date.parse('2026-01-05T06:00:00Z'),
        ended: Date.parse('2026-01-05T07:00:00Z'),
      },
      datasets: [{ name: 'applications', source: 's3://data/2025', digest: 'abc123' }],
      source: 's3://models/credit-risk/5',
    });
    expect(await registry.lineage?.fetchLineage({ model: 'credit-risk', version: 'v4' })).toEqual({
      run: { id: 'run-42', name: 'pipelines/42' },
      datasets: [],
      source: undefined,
    });
  });

  test('metrics of the version and the last ones of its run stand together', async () => {
    const { registry } = await open();
    const metrics = await registry.runMetrics?.fetchMetrics({ model: 'credit-risk', version: 'v5' });
    expect(metrics?.map(({ metric, value, step }) => [metric, value, step]).sort()).toEqual([
      ['auc', 0.93, undefined],
      ['loss', 1, 10],
    ]);
  });

  test('a model or version that is not there is not found', async () => {
    const { registry } = await open();
    const notFound = { name: 'RegistryError', kind: 'not_found' };
    await expect(collectPages(registry.listVersions({ model: 'nobody' }))).rejects.toMatchObject(notFound);
    await expect(registry.lineage?.fetchLineage({ model: 'churn', version: '9' })).rejects.toMatchObject(notFound);
  });

  test('a server that leads back to a page that was read ends the listing', async () => {
    const model = kubeflowHoldings.registered_models?.[0];
    const { registry } = await open(() => ({ json: { items: [model], size: 1, pageSize: 1, nextPageToken: 'again' } }));
    await expect(collectPages(registry.listModels({}))).rejects.toMatchObject({ kind: 'malformed' });
  });
});

async function* noPages(): AsyncIterable<never[]> {
  // The part is missing, which the contract reports.
}

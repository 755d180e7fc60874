import { describe, expect, test } from 'vitest';
import { azureMlDefinition } from '../../../../src/registries/azure-ml/azureMlDefinition';
import { buildAzureMlRegistry } from '../../../../src/registries/azure-ml/buildAzureMlRegistry';
import type { ModelRegistry } from '../../../../src/registries/modelRegistry';
import type { RegistryParts } from '../../../../src/registries/registryParts';
import type { RegistrySettingsOf } from '../../../../src/schema/settings/registrySettings';
import { buildTestClock } from '../buildTestClock';
import type { TestClock } from '../buildTestClock';
import { buildTestHttpClient } from '../buildTestHttpClient';
import { collectPages } from '../collectPages';
import { describeHttpContract } from '../describeHttpContract';
import { startVendorServer } from '../vendorServer';
import type { VendorApi, VendorServer } from '../vendorServer';
import { azureMlHoldings } from './azureMlHoldings';
import { buildAzureMlVendor } from './azureMlVendor';

const settings = {
  id: 'azure',
  type: 'azure-ml',
  subscription: 's',
  resourceGroup: 'rg',
  scope: { kind: 'workspace', name: 'ws' },
  tenant: 'tenant-1',
  client: 'client-1',
  uiUrl: 'https://ml.azure.com',
} as const;

const build = (url: string, parts: RegistryParts, scope: RegistrySettingsOf<'azure-ml'>['scope'] = settings.scope) =>
  buildAzureMlRegistry({ ...settings, scope, url, loginUrl: url }, parts);

const models = (azureMlHoldings.models ?? []).map(({ name }) => name);

describeHttpContract('Azure ML', {
  definition: azureMlDefinition,
  buildApi: () => buildAzureMlVendor().api,
  build: (url, parts) => build(url, parts),
  secrets: { clientSecret: 'app-secret' },
  isCredentialRequest: buildAzureMlVendor().isCredentialRequest,
  renews: true,
  holds: {
    models,
    versions: models.flatMap((model) =>
      (azureMlHoldings[`models/${model}/versions`] ?? []).map(({ name }) => ({ model, version: name }))
    ),
    search: { text: 'fRAUD', models: ['fraud_v1', 'FraudRing'] },
    trained: { model: 'credit-risk', version: '5' },
  },
});

interface Opened {
  registry: ModelRegistry;
  server: VendorServer;
  clock: TestClock;
}

async function open(api: VendorApi = buildAzureMlVendor().api, clientSecret = 'app-secret'): Promise<Opened> {
  const server = await startVendorServer(api);
  const clock = buildTestClock();
  const registry = build(server.url, { send: buildTestHttpClient(), clock, getSecret: () => clientSecret });
  return { registry, server, clock };
}

describe('Azure ML', () => {
  test('a version is what the workspace says of it, with a link to the studio', async () => {
    const { registry } = await open();
    const versions = (await collectPages(registry.listVersions({ model: 'credit-risk' }))).flat();
    expect(versions[4]).toEqual({
      model: 'credit-risk',
      version: '5',
      description: 'Default within a year',
      created: Date.parse('2026-01-05T08:00:00.123Z'),
      updated: Date.parse('2026-01-06T08:00:00Z'),
      author: 'Ann Example',
      aliases: [],
      stage: 'Production',
      status: { state: 'ready' },
      run: 'train-7',
      source: 'azureml://subscriptions/s/resourceGroups/rg/workspaces/ws/datastores/store/paths/model',
      properties: [
        { name: 'model_type', type: 'text', value: 'mlflow_model' },
        { name: 'flavors', type: 'text', value: 'python_function, sklearn' },
        { name: 'reviewed', type: 'text', value: 'yes' },
        { name: 'team', type: 'text', value: 'risk' },
      ],
      url: 'https://ml.azure.com/model/credit-risk%3A5/details?wsid=%2Fsubscriptions%2Fs%2FresourceGroups%2Frg%2Fproviders%2FMicrosoft.MachineLearningServices%2Fworkspaces%2Fws&tid=tenant-1',
    });
    expect(versions.map(({ stage, status }) => [stage, status?.state])).toEqual([
      ['Archived', 'archived'],
      [undefined, 'failed'],
      [undefined, 'pending'],
      ['Development', 'ready'],
      ['Production', 'ready'],
    ]);
  });

  test('deployments share the traffic of their endpoint and name the version that they serve', async () => {
    const { registry } = await open();
    const deployments = (await collectPages(registry.deployments?.listDeployments() ?? noPages())).flat();
    expect(
      deployments.map(({ target, name, model, version, traffic, state }) => [
        target,
        name,
        model,
        version,
        traffic,
        state,
      ])
    ).toEqual([
      ['credit', 'blue', 'credit-risk', '4', 0.9, 'serving'],
      ['credit', 'green', 'credit-risk', '5', 0.1, 'starting'],
      ['credit', 'shadow', 'credit-risk', '3', 0, 'failed'],
      ['files', 'only', undefined, undefined, undefined, 'unknown'],
    ]);
    expect(deployments[1]?.properties).toContainEqual({ name: 'model_registry', type: 'text', value: 'company' });
    expect(JSON.stringify(deployments)).not.toContain('not-to-be-shown');
  });

  test('lineage names the job, the data sets and the place of the files', async () => {
    const { registry } = await open();
    const lineage = await registry.lineage?.fetchLineage({ model: 'credit-risk', version: '5' });
    expect(lineage).toMatchObject({
      run: { id: 'train-7' },
      datasets: [{ name: 'applications', source: '/subscriptions/s/data/applications/versions/3' }],
    });
    expect(lineage?.run?.url).toMatch(/^https:\/\/ml\.azure\.com\/runs\/train-7\?wsid=/);
  });

  test('a registry lists models without deployments', async () => {
    const server = await startVendorServer(buildAzureMlVendor({ scope: 'registries/company' }).api);
    const parts = { send: buildTestHttpClient(), clock: buildTestClock(), getSecret: () => 'app-secret' };
    const registry = build(server.url, parts, { kind: 'registry', name: 'company' });
    const [first] = (await collectPages(registry.listModels({ search: 'credit' }))).flat();
    expect(first?.url).toBe('https://ml.azure.com/registries/company/models/credit-risk/version/5');
    expect(registry.deployments).toBeUndefined();
  });
});

describe('Tokens of Azure ML', () => {
  test('one token serves many requests, asked for with the secret and the audience', async () => {
    const { api, logins } = buildAzureMlVendor();
    const { registry, server } = await open(api);
    await collectPages(registry.listVersions({}));
    expect(logins.map((form) => Object.fromEntries(form))).toEqual([
      {
        grant_type: 'client_credentials',
        client_id: 'client-1',
        client_secret: 'app-secret',
        scope: `${server.url}/.default`,
      },
    ]);
  });

  test('a token is renewed five minutes before it ends', async () => {
    const { api, logins } = buildAzureMlVendor({ life: 3600 });
    const { registry, clock } = await open(api);
    await registry.check();
    await clock.wait(54 * 60_000);
    await registry.check();
    expect(logins).toHaveLength(1);
    await clock.wait(60_000);
    await registry.check();
    expect(logins).toHaveLength(2);
  });

  test('requests at the same time share one login', async () => {
    const { api, logins } = buildAzureMlVendor();
    const { registry } = await open(api);
    await Promise.all([registry.check(), registry.check(), registry.check()]);
    expect(logins).toHaveLength(1);
  });

  test('a wrong secret asks for a look at the settings, and is tried again with the next query', async () => {
    const { registry, server } = await open(undefined, 'wrong');
    for (const attempt of [1, 2]) {
      const refused = await registry.check().catch((error: unknown) => error);
      expect(refused, `attempt ${attempt}`).toMatchObject({ name: 'RegistryError', kind: 'unauthorized' });
      expect(refused).toHaveProperty('remedy', expect.stringContaining('client secret'));
    }
    expect(server.requests).toHaveLength(2);
  });

  test('a token that an answer repeats shows in no error', async () => {
    const { api, isCredentialRequest } = buildAzureMlVendor();
    const { registry } = await open((request) =>
      isCredentialRequest(request) ? api(request) : { status: 400, json: { message: request.headers.authorization } }
    );
    await expect(registry.check()).rejects.toThrow(/answered 400 .*Bearer \*\*\*/);
  });
});

describe('Links of Azure ML', () => {
  test('a next link to another host is refused, and nothing is sent there', async () => {
    const elsewhere = await startVendorServer(() => ({ json: { value: [] } }));
    const { api, isCredentialRequest } = buildAzureMlVendor();
    const { registry } = await open((request) =>
      isCredentialRequest(request)
        ? api(request)
        : { json: { value: [], nextLink: `${elsewhere.url}/subscriptions?api-version=2025-12-01` } }
    );
    await expect(collectPages(registry.listModels({}))).rejects.toMatchObject({ kind: 'not_allowed' });
    expect(elsewhere.requests).toEqual([]);
  });

  test('a model named .. leads nowhere else', async () => {
    const { registry } = await open();
    await expect(collectPages(registry.listVersions({ model: '..' }))).rejects.toMatchObject({ kind: 'bad_request' });
  });
});

async function* noPages(): AsyncIterable<never[]> {
  // The part is missing, which the contract reports.
}

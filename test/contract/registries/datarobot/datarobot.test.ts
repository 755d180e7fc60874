import { describe, expect, test } from 'vitest';
import { buildDatarobotRegistry } from '../../../../src/registries/datarobot/buildDatarobotRegistry';
import { datarobotDefinition } from '../../../../src/registries/datarobot/datarobotDefinition';
import type { ModelRegistry, RunMetric } from '../../../../src/registries/modelRegistry';
import { buildTestClock } from '../buildTestClock';
import { buildTestHttpClient } from '../buildTestHttpClient';
import { collectPages } from '../collectPages';
import { describeHttpContract } from '../describeHttpContract';
import { startVendorServer } from '../vendorServer';
import type { VendorApi, VendorServer } from '../vendorServer';
import { datarobotLists } from './datarobotHoldings';
import { buildDatarobotVendor } from './datarobotVendor';

const settings = { id: 'dr', type: 'datarobot' } as const;
const models = datarobotLists.registeredModels ?? [];

describeHttpContract('DataRobot', {
  definition: datarobotDefinition,
  buildApi: buildDatarobotVendor,
  build: (url, parts) => buildDatarobotRegistry({ ...settings, url: `${url}/api/v2` }, parts),
  secrets: { token: 'dr-api-key' },
  holds: {
    models: models.map(({ name }) => String(name)),
    versions: models.flatMap(({ id, name }) =>
      (datarobotLists[`registeredModels/${id}/versions`] ?? []).map(({ registeredModelVersion }) => ({
        model: String(name),
        version: String(registeredModelVersion),
      }))
    ),
    search: { text: 'FRAUD', models: ['Fraud EU', 'fraud us'] },
    trained: { model: 'Credit risk', version: '4' },
    history: { metric: 'accuracy/LogLoss', points: 4 },
  },
});

async function open(
  api: VendorApi = buildDatarobotVendor()
): Promise<{ registry: ModelRegistry; server: VendorServer }> {
  const server = await startVendorServer(api);
  const registry = buildDatarobotRegistry(
    { ...settings, url: `${server.url}/api/v2/`, uiUrl: 'https://dr.example' },
    { send: buildTestHttpClient(), clock: buildTestClock(), getSecret: () => 'key' }
  );
  return { registry, server };
}

const v4 = { model: 'Credit risk', version: '4' };

describe('DataRobot', () => {
  test('a version is what the registry says of it', async () => {
    const { registry } = await open();
    const versions = (await collectPages(registry.listVersions({ model: 'Credit risk' }))).flat();
    expect(versions[3]).toEqual({
      ...v4,
      description: 'Default within a year',
      created: Date.parse('2026-01-05T08:00:00Z'),
      updated: Date.parse('2026-01-06T08:00:00Z'),
      author: 'Ann Example',
      aliases: [],
      status: { state: 'ready' },
      run: 'model4',
      source: undefined,
      properties: [
        { name: 'name', type: 'text', value: 'Credit risk v4' },
        { name: 'execution_type', type: 'text', value: 'dedicated' },
        { name: 'target', type: 'text', value: 'default' },
        { name: 'target_type', type: 'text', value: 'Binary' },
        { name: 'team', type: 'text', value: 'risk' },
        { name: 'prediction_threshold', type: 'number', value: 0.3 },
      ],
    });
    expect(versions.map(({ status }) => status?.state)).toEqual(['archived', 'ready', 'pending', 'ready']);
  });

  test('a deployment tells its health, its association id and what it serves', async () => {
    const { registry } = await open();
    const [first] = (await collectPages(registry.deployments?.listDeployments() ?? noPages())).flat();
    expect(first).toEqual({
      id: 'd1',
      name: 'Credit prod',
      ...v4,
      target: 'Kubernetes EU',
      state: 'serving',
      created: undefined,
      properties: [
        { name: 'service_health', type: 'text', value: 'passing' },
        { name: 'drift_health', type: 'text', value: 'warning' },
        { name: 'accuracy_health', type: 'text', value: 'unavailable' },
        { name: 'association_id', type: 'text', value: 'loan_id, day' },
        { name: 'importance', type: 'text', value: 'CRITICAL' },
        { name: 'approval_status', type: 'text', value: 'APPROVED' },
        { name: 'platform', type: 'text', value: 'other' },
        { name: 'model_type', type: 'text', value: 'Light Gradient Boosted Trees' },
        { name: 'target', type: 'text', value: 'default' },
        { name: 'region', type: 'text', value: 'eu' },
        { name: 'last_prediction', type: 'time', value: Date.parse('2026-01-15T11:30:00Z') },
      ],
      url: 'https://dr.example/deployments/d1/overview',
    });
  });

  test('deployments of models from outside, of none that is known, and of deleted versions are listed, too', async () => {
    const { registry } = await open();
    const deployments = (await collectPages(registry.deployments?.listDeployments() ?? noPages())).flat();
    expect(deployments.slice(1).map(({ name, model, version, state }) => [name, model, version, state])).toEqual([
      ['Churn outside', 'Churn', '1', 'failed'],
      ['Old', undefined, undefined, 'stopped'],
      ['Gone', 'Credit risk', undefined, 'starting'],
    ]);
  });

  test('metrics are accuracy beside training, service health and drift, without what is not tracked', async () => {
    const { registry } = await open();
    const metrics = await registry.runMetrics?.fetchMetrics(v4);
    expect(Object.fromEntries((metrics ?? []).map(({ metric, value }) => [metric, value]))).toEqual({
      'accuracy/LogLoss': 0.41,
      'training/LogLoss': 0.38,
      'training/AUC': 0.84,
      'service/totalPredictions': 12000,
      'service/serverErrorRate': 0.01,
      target_drift: 0.07,
      'drift/income': 0.1,
      'drift/age': 0.2,
      'drift/region': expect.closeTo(0.3) as number,
    });
  });

  test('metrics of a version that serves at several places begin with the place', async () => {
    const { registry } = await open();
    const metrics = await registry.runMetrics?.fetchMetrics({ ...v4, version: '2' });
    expect(metrics?.map(({ metric }) => metric)).toContain('Credit d1: accuracy/LogLoss');
    const key = { ...v4, version: '2', metric: 'Credit d1: accuracy/LogLoss' };
    expect(await readHistory(registry, key)).toHaveLength(4);
  });

  test('history is asked for by day, from the top of an hour, for the model of the version', async () => {
    const { registry, server } = await open();
    const points = await readHistory(registry, { ...v4, metric: 'accuracy/LogLoss' });
    expect(points[0]).toEqual({ metric: 'accuracy/LogLoss', value: 0.1, time: Date.parse('2026-01-10T00:00:00Z') });
    const asked = server.requests.find(({ path }) => path.endsWith('/accuracyOverTime/'));
    expect(Object.fromEntries(asked?.searchParams ?? [])).toEqual({
      metric: 'LogLoss',
      modelId: 'model4',
      start: '2025-10-17T12:00:00.000Z',
      end: '2026-01-15T12:00:00.000Z',
      bucketSize: 'P1D',
    });
  });

  test('a metric that is kept for the last week alone has that one point', async () => {
    const { registry } = await open();
    expect(await readHistory(registry, { ...v4, metric: 'target_drift' })).toEqual([
      { metric: 'target_drift', value: 0.07, time: Date.parse('2026-01-15T12:00:00Z') },
    ]);
  });

  test('lineage names the project and both data sets', async () => {
    const { registry } = await open();
    expect(await registry.lineage?.fetchLineage(v4)).toEqual({
      run: {
        id: 'model4',
        name: 'Credit 2026',
        user: 'Ann Example',
        ended: Date.parse('2026-01-05T08:00:00Z'),
        url: 'https://dr.example/projects/p1/models/model4',
      },
      datasets: [
        { name: 'applications.csv', source: 'cat1', context: 'training' },
        { name: 'holdout.csv', source: 'cat2', context: 'holdout' },
      ],
      source: undefined,
    });
  });

  test('a model is found by its very name, not by its description', async () => {
    const { registry } = await open();
    await expect(collectPages(registry.listVersions({ model: 'fraud' }))).rejects.toMatchObject({ kind: 'not_found' });
    await expect(registry.lineage?.fetchLineage({ ...v4, version: '9' })).rejects.toMatchObject({ kind: 'not_found' });
  });

  test('a next link to another host is refused, and nothing is sent there', async () => {
    const elsewhere = await startVendorServer(() => ({ json: { data: [], next: null } }));
    const { registry } = await open(() => ({ json: { data: [], next: `${elsewhere.url}/api/v2/registeredModels/` } }));
    await expect(collectPages(registry.listModels({}))).rejects.toMatchObject({ kind: 'not_allowed' });
    expect(elsewhere.requests).toEqual([]);
  });
});

async function readHistory(registry: ModelRegistry, key: typeof v4 & { metric: string }): Promise<RunMetric[]> {
  return (await collectPages(registry.runMetrics?.listHistory?.(key) ?? noPages())).flat();
}

async function* noPages(): AsyncIterable<never[]> {
  // The part is missing, which the contract reports.
}

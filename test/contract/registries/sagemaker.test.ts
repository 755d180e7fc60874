import { describe, expect, test } from 'vitest';
import { buildSagemakerParts } from '../../../src/backend/drivers/aws/buildSagemakerParts';
import type { ModelDeployment, ModelRegistry } from '../../../src/registries/modelRegistry';
import type { RegistryParts } from '../../../src/registries/registryParts';
import { buildSagemakerRegistry } from '../../../src/registries/sagemaker/buildSagemakerRegistry';
import { sagemakerDefinition } from '../../../src/registries/sagemaker/sagemakerDefinition';
import type { RegistrySettingsOf } from '../../../src/schema/settings/registrySettings';
import { buildSagemakerApi, isStsRequest, sagemakerHoldings } from '../../fixtures/registries/buildSagemakerApi';
import { buildTestClock } from './buildTestClock';
import type { TestClock } from './buildTestClock';
import { buildTestHttpClient } from './buildTestHttpClient';
import { collectPages } from './collectPages';
import { describeHttpContract } from './describeHttpContract';
import type { HttpSubject } from './describeHttpContract';
import { startVendorServer } from './vendorServer';
import type { VendorAnswer, VendorApi, VendorServer } from './vendorServer';

const role = { arn: 'arn:aws:iam::123456789012:role/reader', externalId: 'plumbline-7' };
const secrets = { secretKey: 'wJalr-secret-key', accessKey: 'AKIDTEST' };
const expired: VendorAnswer = {
  status: 400,
  json: { __type: 'ExpiredTokenException', message: 'The security token included in the request is expired' },
};

function build(
  url: string,
  parts: RegistryParts,
  own: Partial<RegistrySettingsOf<'sagemaker'>> = {},
  environment: Record<string, string> = {}
): ModelRegistry {
  const settings: RegistrySettingsOf<'sagemaker'> = {
    id: 'aws',
    type: 'sagemaker',
    region: 'eu-central-1',
    endpoint: url,
    storageEndpoint: url,
    stsEndpoint: url,
    authentication: { type: 'keys' },
    ...own,
  };
  return buildSagemakerRegistry(settings, buildSagemakerParts(settings, { ...parts, environment }));
}

const versions = [
  ...Object.entries(sagemakerHoldings.groups).flatMap(([model, count]) =>
    Array.from({ length: count }, (_, index) => ({ model, version: String(index + 1) }))
  ),
  ...sagemakerHoldings.unversioned.map((model) => ({ model, version: 'unversioned' })),
];

const subject: HttpSubject = {
  definition: sagemakerDefinition,
  buildApi: buildSagemakerApi,
  build,
  secrets,
  expired,
  getCredential: ({ headers }) => headers.authorization?.replace(/\/.*$/, '') ?? '',
  holds: {
    models: [...Object.keys(sagemakerHoldings.groups), ...sagemakerHoldings.unversioned],
    versions,
    search: { text: 'FRAUD', models: ['fraud-card', 'fraud-transfer'] },
    trained: { model: 'credit-risk', version: '6' },
  },
};

describeHttpContract('SageMaker with keys', subject);
describeHttpContract('SageMaker with a role', {
  ...subject,
  build: (url, parts) => build(url, parts, { assumeRole: role }),
  isCredentialRequest: isStsRequest,
  renews: true,
});

interface Opened {
  registry: ModelRegistry;
  server: VendorServer;
  clock: TestClock;
}

async function open(own: Parameters<typeof build>[2] = {}, api: VendorApi = buildSagemakerApi()): Promise<Opened> {
  const server = await startVendorServer(api);
  const clock = buildTestClock();
  const getSecret = (name: string): string | undefined => new Map(Object.entries(secrets)).get(name);
  return { registry: build(server.url, { send: buildTestHttpClient(), clock, getSecret }, own), server, clock };
}

async function listDeployments({ deployments }: ModelRegistry): Promise<ModelDeployment[]> {
  if (deployments === undefined) {
    throw new Error('The registry reads no deployments.');
  }
  return (await collectPages(deployments.listDeployments())).flat();
}

describe('the registry of SageMaker', () => {
  test('a version has its approval, properties, author, run and files', async () => {
    const { registry } = await open();
    const found = (await collectPages(registry.listVersions({ model: 'credit-risk' }))).flat();
    expect(found.map(({ approval }) => approval)).toEqual([
      'approved',
      'rejected',
      'pending',
      'approved',
      'rejected',
      'pending',
    ]);
    expect(found[5]).toEqual({
      model: 'credit-risk',
      version: '6',
      description: undefined,
      created: 1_767_225_605_250,
      updated: 1_767_225_660_250,
      author: 'ada',
      aliases: [],
      approval: 'pending',
      status: { state: 'ready', message: undefined },
      run: 'arn:aws:sagemaker:eu-central-1:123456789012:training-job/credit-2025',
      source: 's3://models/6.tar.gz',
      properties: [
        { name: 'commit', type: 'text', value: 'abc123' },
        { name: 'dataset', type: 'text', value: '2025-Q4' },
      ],
      url: 'https://eu-central-1.console.aws.amazon.com/sagemaker/home?region=eu-central-1',
    });
  });

  test('a package without a group is a model with one version, and says why it failed', async () => {
    const { registry } = await open();
    const found = (await collectPages(registry.listVersions({ model: 'old-scorer' }))).flat();
    expect(found).toMatchObject([
      { model: 'old-scorer', version: 'unversioned', status: { state: 'failed', message: 'The image is not there' } },
    ]);
    expect(await registry.baselines?.listBaselines({ model: 'old-scorer', version: 'unversioned' })).toEqual([]);
  });

  test('a model that is not there is named', async () => {
    const { registry } = await open();
    await expect(collectPages(registry.listVersions({ model: 'nobody' }))).rejects.toMatchObject({
      kind: 'not_found',
      message: expect.stringContaining('model-package-group/nobody') as string,
    });
    await expect(registry.lineage?.fetchLineage({ model: 'churn', version: '9' })).rejects.toMatchObject({
      kind: 'not_found',
      message: 'Model package group "churn" has no version 9',
    });
  });

  test('tags of a group are properties of the model', async () => {
    const { registry } = await open();
    const models = (await collectPages(registry.listModels({ search: 'credit' }))).flat();
    expect(models.map(({ properties }) => properties)).toEqual([[{ name: 'team', type: 'text', value: 'lending' }]]);
  });

  test('an endpoint tells which versions it serves, with their shares of the traffic', async () => {
    const { registry } = await open();
    const deployments = await listDeployments(registry);
    expect(
      deployments.map(({ id, model, version, traffic, state }) => ({ id, model, version, traffic, state }))
    ).toEqual([
      { id: 'credit-live/champion', model: 'credit-risk', version: '2', traffic: 0.75, state: 'serving' },
      { id: 'credit-live/challenger', model: 'credit-risk', version: '6', traffic: 0.25, state: 'serving' },
      { id: 'credit-live/shadow', model: 'churn', version: '1', traffic: undefined, state: 'serving' },
      {
        id: 'credit-live/shadow/2',
        model: 'bought-scorer',
        version: 'unversioned',
        traffic: undefined,
        state: 'serving',
      },
      { id: 'script-live/all', model: undefined, version: undefined, traffic: 1, state: 'starting' },
    ]);
    expect(deployments[2]?.properties).toContainEqual({ name: 'shadow', type: 'boolean', value: true });
    expect(deployments[0]?.url).toBe(
      'https://eu-central-1.console.aws.amazon.com/sagemaker/home?region=eu-central-1#/endpoints/credit-live'
    );
  });

  test('what a version was trained on comes from its training job', async () => {
    const { registry } = await open();
    expect(await registry.lineage?.fetchLineage({ model: 'credit-risk', version: '6' })).toMatchObject({
      run: { name: 'credit-2025', started: 1_767_218_400_250 },
      datasets: [{ name: 'train', source: 's3://data/credit/2025' }],
      source: 's3://models/6.tar.gz',
    });
  });

  test('the baselines of a version are those of its drift checks', async () => {
    const { registry } = await open();
    expect(await registry.baselines?.listBaselines({ model: 'credit-risk', version: '6' })).toEqual([
      {
        kind: 'data',
        statistics: 's3://models/data/statistics.json',
        constraints: 's3://models/data/constraints.json',
      },
      { kind: 'explainability', statistics: undefined, constraints: 's3://models/explainability/analysis.json' },
    ]);
  });

  test('metrics come from the model quality report, by a request that is signed for S3', async () => {
    const { registry, server } = await open();
    expect(await registry.runMetrics?.fetchMetrics({ model: 'credit-risk', version: '6' })).toEqual([
      { metric: 'accuracy', value: 0.95 },
      { metric: 'auc', value: 0.91 },
    ]);
    const { path, headers } = server.requests.at(-1) ?? { path: '', headers: {} };
    expect(path).toBe('/models/quality/statistics.json');
    expect(headers.authorization).toContain('/20260115/eu-central-1/s3/aws4_request');
  });

  test("SageMaker's own throttling, status 400, is waited out", async () => {
    const api = buildSagemakerApi();
    let asked = 0;
    const { registry, clock } = await open({}, (request) => {
      asked += 1;
      return asked === 2
        ? { status: 400, json: { __type: 'ThrottlingException', message: 'Rate exceeded' } }
        : api(request);
    });
    expect((await collectPages(registry.listModels({}))).flat()).toHaveLength(7);
    expect(clock.waits.length).toBeGreaterThan(0);
  });

  test('a right that is lacking is named with its action', async () => {
    const message = 'User: arn:aws:iam::1:user/x is not authorized to perform: sagemaker:ListEndpoints';
    const api = buildSagemakerApi();
    const { registry } = await open({}, (request) =>
      request.headers['x-amz-target'] === 'SageMaker.ListEndpoints'
        ? { status: 400, json: { __type: 'AccessDeniedException', Message: message } }
        : api(request)
    );
    const { warnings } = await registry.check();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(message);
  });

  test('a role is taken on once for many requests, with its external id, and anew before it runs out', async () => {
    const { registry, server, clock } = await open({ assumeRole: role });
    await collectPages(registry.listVersions({}));
    await registry.check();
    expect(server.requests.filter(isStsRequest).map(({ body }) => new URLSearchParams(body).get('ExternalId'))).toEqual(
      ['plumbline-7']
    );
    await clock.wait(56 * 60_000);
    await registry.check();
    expect(server.requests.filter(isStsRequest)).toHaveLength(2);
    expect(server.requests.at(-1)?.headers['x-amz-security-token']).toBe('token-of-session-2');
  });

  test('a role that is refused is an error that says so', async () => {
    const refused = `<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>not authorized to perform: sts:AssumeRole</Message></Error></ErrorResponse>`;
    const { registry } = await open({ assumeRole: role }, () => ({ status: 403, body: refused }));
    await expect(registry.check()).rejects.toMatchObject({
      kind: 'forbidden',
      message: expect.stringContaining('sts:AssumeRole') as string,
    });
  });
});

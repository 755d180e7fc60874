import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSagemakerParts } from '../../../src/backend/drivers/aws/buildSagemakerParts';
import { buildHttpClient } from '../../../src/backend/drivers/http/buildHttpClient';
import { buildSystemClock } from '../../../src/backend/drivers/http/buildSystemClock';
import { parseNetworkRules } from '../../../src/backend/drivers/http/parseNetworkRules';
import type { ModelRegistry } from '../../../src/registries/modelRegistry';
import { buildSagemakerRegistry } from '../../../src/registries/sagemaker/buildSagemakerRegistry';
import type { RegistrySettingsOf } from '../../../src/schema/settings/registrySettings';
import { collectPages } from '../../contract/registries/collectPages';
import { preparePython } from '../harness/preparePython';
import { startMotoServer } from './motoServer';
import type { MotoServer } from './motoServer';

const python = await preparePython(join(import.meta.dirname, 'moto-requirements.txt'));
const groups = 120;
const versions = 130;

let moto: MotoServer;
let running: MotoServer | undefined;

function open(own: Partial<RegistrySettingsOf<'sagemaker'>> = {}): ModelRegistry {
  const settings: RegistrySettingsOf<'sagemaker'> = {
    id: 'aws',
    type: 'sagemaker',
    region: 'eu-central-1',
    endpoint: moto.url,
    storageEndpoint: moto.url,
    stsEndpoint: moto.url,
    authentication: { type: 'keys' },
    ...own,
  };
  const secrets = new Map([
    ['accessKey', 'AKIATEST'],
    ['secretKey', 'secret'],
  ]);
  const send = buildHttpClient({ rules: parseNetworkRules({ GF_PLUGIN_ALLOWED_HOSTS: new URL(moto.url).host }) });
  const getSecret = (name: string): string | undefined => secrets.get(name);
  const parts = { send, clock: buildSystemClock(), getSecret, environment: {} };
  return buildSagemakerRegistry(settings, buildSagemakerParts(settings, parts));
}

async function fill(server: MotoServer): Promise<void> {
  const call = (action: string, body: object): Promise<unknown> => server.call(action, body);
  for (let index = 0; index < groups; index++) {
    await call('CreateModelPackageGroup', {
      ModelPackageGroupName: `model-${index}`,
      ModelPackageGroupDescription: `Model ${index}`,
      Tags: index === 7 ? [{ Key: 'team', Value: 'lending' }] : [],
    });
  }
  for (let version = 1; version <= versions; version++) {
    await call('CreateModelPackage', {
      ModelPackageGroupName: 'model-7',
      ModelApprovalStatus: version % 2 === 0 ? 'Approved' : 'PendingManualApproval',
      CustomerMetadataProperties: { build: String(version) },
      InferenceSpecification: {
        Containers: [{ Image: 'image', ModelDataUrl: `s3://models/${version}.tar.gz` }],
        SupportedContentTypes: ['text/csv'],
        SupportedResponseMIMETypes: ['text/csv'],
      },
      DriftCheckBaselines: {
        ModelDataQuality: { Statistics: { ContentType: 'application/json', S3Uri: 's3://models/statistics.json' } },
      },
    });
  }
  const arn = 'arn:aws:sagemaker:eu-central-1:123456789012:model-package/model-7';
  const role = 'arn:aws:iam::123456789012:role/serving';
  for (const version of [2, 130]) {
    const name = `served-${version}`;
    await call('CreateModel', {
      ModelName: name,
      ExecutionRoleArn: role,
      PrimaryContainer: { ModelPackageName: `${arn}/${version}` },
    });
  }
  const ProductionVariants = [
    {
      VariantName: 'champion',
      ModelName: 'served-2',
      InitialVariantWeight: 9,
      InitialInstanceCount: 1,
      InstanceType: 'ml.m5.large',
    },
    {
      VariantName: 'challenger',
      ModelName: 'served-130',
      InitialVariantWeight: 1,
      InitialInstanceCount: 1,
      InstanceType: 'ml.m5.large',
    },
  ];
  await call('CreateEndpointConfig', { EndpointConfigName: 'split', ProductionVariants });
  await call('CreateEndpoint', { EndpointName: 'live', EndpointConfigName: 'split' });
}

describe.skipIf(!python.ready)(
  `SageMaker as moto imitates it${python.ready ? '' : ` (skipped: ${python.reason})`}`,
  () => {
    beforeAll(async () => {
      running = await startMotoServer(python.ready ? python.bin : '');
      moto = running;
      await fill(moto);
    }, 180_000);
    afterAll(() => running?.stop());

    test('all models are listed over several pages, with their tags', async () => {
      const pages = await collectPages(open().listModels({}));
      expect(pages.length).toBeGreaterThan(1);
      expect(new Set(pages.flat().map(({ name }) => name)).size).toBe(groups);
      expect(pages.flat().find(({ name }) => name === 'model-7')?.properties).toEqual([
        { name: 'team', type: 'text', value: 'lending' },
      ]);
    });

    test('all versions are listed over several pages, with approval, properties and files', async () => {
      const pages = await collectPages(open().listVersions({ model: 'model-7' }));
      const found = pages.flat();
      expect(pages.length).toBeGreaterThan(1);
      expect(new Set(found.map(({ version }) => version)).size).toBe(versions);
      expect(found.find(({ version }) => version === '130')).toMatchObject({
        approval: 'approved',
        status: { state: 'ready' },
        source: 's3://models/130.tar.gz',
        properties: [{ name: 'build', type: 'text', value: '130' }],
      });
    });

    test('an endpoint tells what it serves, and a version its baselines', async () => {
      const registry = open();
      const { deployments } = registry;
      const served = deployments === undefined ? [] : (await collectPages(deployments.listDeployments())).flat();
      expect(served.map(({ model, version, traffic, state }) => [model, version, traffic, state])).toEqual([
        ['model-7', '2', 0.9, 'serving'],
        ['model-7', '130', 0.1, 'serving'],
      ]);
      expect(await registry.baselines?.listBaselines({ model: 'model-7', version: '2' })).toMatchObject([
        { kind: 'data', statistics: 's3://models/statistics.json' },
      ]);
    });

    test('a role is taken on through the Security Token Service', async () => {
      const assumeRole = { arn: 'arn:aws:iam::123456789012:role/reader', externalId: 'plumbline-7' };
      expect(await open({ assumeRole }).check()).toEqual({ server: 'Amazon SageMaker in eu-central-1', warnings: [] });
    });
  }
);

import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildAzureMlVendor } from '../../contract/registries/azure-ml/azureMlVendor';
import { buildDatarobotVendor } from '../../contract/registries/datarobot/datarobotVendor';
import { buildKubeflowVendor } from '../../contract/registries/kubeflow/kubeflowVendor';
import { getExportHoldings } from '../../contract/registries/neptune-export/exportHoldings';
import { ExportWriter } from '../../contract/registries/neptune-export/exportWriter';
import { startVendorServer } from '../../contract/registries/vendorServer';
import type { RunningPlugin } from '../harness/runningPlugin';
import { startPlugin } from '../harness/startPlugin';
import { readRows } from './readRows';
import type { Row } from './readRows';

async function writeExport(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'plumbline-vendors-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const writer = await ExportWriter.open(folder);
  for (const entity of getExportHoldings().entities.filter(({ id }) => /CREDIT|BANK-7/.test(id))) {
    await writer.write(entity);
  }
  writer.close();
  return folder;
}

/** One data source over all four: each at an address of its own, the export in an opened folder. */
async function start(): Promise<RunningPlugin> {
  const [kubeflow, azure, datarobot, path] = await Promise.all([
    startVendorServer(buildKubeflowVendor()),
    startVendorServer(buildAzureMlVendor().api),
    startVendorServer(buildDatarobotVendor()),
    writeExport(),
  ]);
  const scope = { kind: 'workspace', name: 'ws' };
  const account = { subscription: 's', resourceGroup: 'rg', tenant: 'tenant-1', client: 'client-1' };
  const registries = [
    { id: 'kubeflow', type: 'kubeflow', url: kubeflow.url, authentication: { type: 'bearer' } },
    { id: 'azure', type: 'azure-ml', url: azure.url, loginUrl: azure.url, scope, ...account },
    { id: 'datarobot', type: 'datarobot', url: `${datarobot.url}/api/v2` },
    { id: 'neptune', type: 'neptune-export', path },
  ];
  const secrets = {
    'registries.kubeflow.token': 'kubeflow-token',
    'registries.azure.clientSecret': 'app-secret',
    'registries.datarobot.token': 'datarobot-key',
  };
  const plugin = await startPlugin({
    dataRoots: [path],
    env: { GF_PLUGIN_ALLOWED_HOSTS: '127.0.0.1' },
    caller: { dataSource: { jsonData: { registries }, secrets } },
  });
  onTestFinished(async () => {
    await plugin.stop();
  });
  return plugin;
}

async function ask(plugin: RunningPlugin, query: Row): Promise<Row[]> {
  const [frame] = await plugin.query({ models: 'all', ...query });
  return readRows(frame);
}

test('versions of all vendors stand in one table, with what serves them and where they come from', async () => {
  const plugin = await start();
  const rows = await ask(plugin, { queryType: 'versions', search: 'credit' });
  const found = rows.map(({ registry, model, version, stage, serving }) => [registry, model, version, stage, serving]);
  expect(found).toEqual(
    expect.arrayContaining([
      ['kubeflow', 'credit-risk', 'v4', '', 'prod'],
      ['azure', 'credit-risk', '4', 'Development', expect.stringContaining('credit')],
      ['datarobot', 'Credit risk', '4', '', 'Kubernetes EU'],
      ['neptune', 'BANK-CREDIT', '2', 'production', ''],
    ])
  );
  expect(new Set(rows.map(({ registry }) => registry))).toEqual(new Set(['kubeflow', 'azure', 'datarobot', 'neptune']));
});

test('the loss of an exported run is a series by step', async () => {
  const plugin = await start();
  const query = { queryType: 'runMetrics', registry: 'neptune', models: ['BANK-CREDIT'], version: '2' };
  const rows = await ask(plugin, { ...query, metric: 'metrics/loss', x: 'step', view: 'table' });
  expect(rows.map(({ step, value }) => [step, value])).toEqual([
    [0, 1],
    [0.5, 0.9],
    [1, 0.8],
    [1.000001, 0.7],
    [2, 0.6],
    [10, 0.5],
  ]);
});

test('the lineage of each model names its run, its data and its files, whatever the vendor', async () => {
  const plugin = await start();
  const rows = await ask(plugin, { queryType: 'lineage' });
  expect(rows.filter(({ name, location }) => name === '' && location === '')).toEqual([]);
  const getKinds = (vendor: string): unknown[] => [
    ...new Set(rows.filter(({ registry }) => registry === vendor).map(({ kind }) => kind)),
  ];
  expect(getKinds('kubeflow')).toEqual(['run', 'dataset', 'source']);
  expect(getKinds('azure')).toEqual(expect.arrayContaining(['run', 'dataset', 'source']));
  expect(getKinds('datarobot')).toEqual(expect.arrayContaining(['run', 'dataset', 'source']));
  expect(rows.filter(({ registry }) => registry === 'neptune')).toMatchObject([
    { model: 'BANK-CREDIT', version: '2', kind: 'run', name: 'nightly', context: 'BANK-7', author: 'ann' },
    { kind: 'dataset', name: 'datasets/train', location: 'BANK-7/datasets/train.json' },
  ]);
});

import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { DuckDbDatabase } from '../../../../src/backend/drivers/duckdb/duckDbDatabase';
import { DuckDbExportReader } from '../../../../src/backend/drivers/duckdb/duckDbExportReader';
import { parseDuckDbOptions } from '../../../../src/backend/drivers/duckdb/parseDuckDbOptions';
import type { ModelRegistry } from '../../../../src/registries/modelRegistry';
import { buildNeptuneExportRegistry } from '../../../../src/registries/neptune-export/buildNeptuneExportRegistry';
import { neptuneExportDefinition } from '../../../../src/registries/neptune-export/neptuneExportDefinition';
import { collectPages } from '../collectPages';
import { describeRegistryContract } from '../describeRegistryContract';
import { ExportWriter } from './exportWriter';
import { getExportHoldings } from './exportHoldings';

const holdings = getExportHoldings();
const shared = { root: '' };

beforeAll(async () => {
  shared.root = await realpath(await mkdtemp(join(tmpdir(), 'plumbline-neptune-')));
  const writer = await ExportWriter.open(shared.root);
  for (const entity of holdings.entities) {
    await writer.write(entity);
  }
  writer.close();
});

afterAll(() => rm(shared.root, { recursive: true, force: true }));

function openBelow(root: string, path: string): ModelRegistry {
  const options = parseDuckDbOptions({ GF_PLUGIN_DATA_ROOTS: root }, join(root, 'demo'));
  const database = new DuckDbDatabase(options);
  onTestFinished(() => database.close());
  const settings = { id: 'neptune', type: 'neptune-export', path } as const;
  return buildNeptuneExportRegistry(settings, new DuckDbExportReader(path, options, database));
}

const open = (): ModelRegistry => openBelow(shared.root, shared.root);

describeRegistryContract('A Neptune export', {
  definition: neptuneExportDefinition,
  open: () => Promise.resolve(open()),
  holds: {
    models: holdings.models,
    versions: holdings.versions,
    search: { text: 'hurn', models: ['BANK-CHURN'] },
    trained: { model: 'BANK-CREDIT', version: '2' },
    history: { metric: 'metrics/loss', points: 6 },
  },
});

describe('A Neptune export', () => {
  test('a version has its stage, its run and the values that were logged, in their types', async () => {
    const versions = (await collectPages(open().listVersions({ model: 'BANK-CREDIT' }))).flat();
    expect(versions.find(({ version }) => version === '2')).toEqual({
      model: 'BANK-CREDIT',
      version: '2',
      description: 'Default within a year',
      created: Date.parse('2025-11-05T08:00:00.123Z'),
      updated: undefined,
      author: 'ann',
      aliases: [],
      stage: 'production',
      status: undefined,
      run: 'BANK-7',
      properties: [
        { name: 'calibrated', type: 'boolean', value: true },
        { name: 'frozen', type: 'time', value: Date.parse('2025-12-01T00:00:00Z') },
        { name: 'rows', type: 'number', value: 120000 },
        { name: 'run/id', type: 'text', value: 'BANK-7' },
        { name: 'seed', type: 'text', value: '9007199254740993' },
        { name: 'tags', type: 'text', value: 'eu, nightly' },
        { name: 'validation/auc', type: 'number', value: 0.93 },
      ],
    });
    expect(versions.find(({ version }) => version === '1')?.stage).toBeUndefined();
  });

  test('a metric is read over all parts of its run, by decimal steps, without what is no number', async () => {
    const key = { model: 'BANK-CREDIT', version: '2', metric: 'metrics/loss' };
    const points = (await collectPages(open().runMetrics?.listHistory?.(key) ?? noPages())).flat();
    expect(points.map(({ step, value, time }) => [step, value, time])).toEqual(
      [0, 0.5, 1, 1.000001, 2, 10].map((step, index) => [step, 1 - index / 10, Date.UTC(2025, 10, 5, 9, 0, index)])
    );
  });

  test('last metrics are those of the version before those of its run', async () => {
    const metrics = await open().runMetrics?.fetchMetrics({ model: 'BANK-CREDIT', version: '2' });
    expect(metrics?.map(({ metric, value, step }) => [metric, value, step]).sort()).toEqual([
      ['metrics/accuracy', 0.9, 1],
      ['metrics/loss', 0.5, 10],
      ['monitor/latency', 12, 3],
    ]);
  });

  test('lineage names the run and the artifacts that were tracked', async () => {
    expect(await open().lineage?.fetchLineage({ model: 'BANK-CREDIT', version: '2' })).toEqual({
      run: { id: 'BANK-7', name: 'nightly', user: 'ann', started: Date.parse('2025-11-05T07:00:00Z') },
      datasets: [{ name: 'datasets/train', source: 'BANK-7/datasets/train.json' }],
    });
    expect(await open().lineage?.fetchLineage({ model: 'BANK-CREDIT', version: '1' })).toMatchObject({
      run: { id: 'BANK-999' },
      datasets: [],
    });
  });

  test('a run whose series alone were exported has its metrics', async () => {
    const metrics = await open().runMetrics?.fetchMetrics({ model: 'BANK-CHURN', version: '1' });
    expect(metrics).toMatchObject([{ metric: 'metrics/loss', value: 0.25 }]);
  });

  test('in a project without models, experiments and their runs stand in', async () => {
    const model = 'team/vision/détection #2';
    const versions = (await collectPages(open().listVersions({ model }))).flat();
    expect(versions.map(({ version, run }) => [version, run])).toEqual([
      ['run one', 'run one'],
      ['run_one', 'run_one'],
    ]);
    const metrics = await open().runMetrics?.fetchMetrics({ model, version: 'run one' });
    expect(metrics).toMatchObject([{ metric: 'map', value: 0.4 }]);
  });

  test('what is not finished is left out and counted', async () => {
    const registry = open();
    expect(await registry.check()).toEqual({
      server: 'Neptune export: 130 models, 134 versions, 5 runs',
      warnings: ['1 files belong to no finished run of an export and are left out.'],
    });
    const key = { model: 'BANK-CREDIT', version: '3' };
    await expect(registry.lineage?.fetchLineage(key)).rejects.toMatchObject({ kind: 'not_found' });
  });
});

describe("A Neptune export's folder", () => {
  test('has to be one that the operator opened', async () => {
    await expect(openBelow(shared.root, '/etc').check()).rejects.toMatchObject({
      name: 'RegistryError',
      kind: 'not_allowed',
    });
  });

  test('without an export says so', async () => {
    const folder = await makeFolder();
    await expect(openBelow(folder, folder).check()).rejects.toMatchObject({ kind: 'not_found' });
  });

  test('with a file that is no Parquet calls it malformed, by its name below the folder', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'RUN-1-0123456789abcdef_part_0.parquet'), 'nonsense');
    const outcome = collectPages(openBelow(folder, folder).listVersions({}));
    await expect(outcome).rejects.toMatchObject({ kind: 'malformed' });
    await expect(outcome).rejects.toThrow(/'RUN-1-0123456789abcdef_part_0\.parquet'/);
  });

  test('with a link out of it is refused', async () => {
    const outside = await makeFolder();
    const folder = await makeFolder();
    await mkdir(join(outside, 'project'));
    await symlink(join(outside, 'project'), join(folder, 'project'));
    await expect(openBelow(folder, folder).check()).rejects.toMatchObject({ kind: 'not_allowed' });
  });
});

async function makeFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'plumbline-neptune-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function* noPages(): AsyncIterable<never[]> {
  // The part is missing, which the contract reports.
}

import { expect, test } from 'vitest';
import { RegistryError } from '../../registries/registryError';
import type { Frame } from '../../schema/frames/frame';
import { lineageQuerySchema } from '../../schema/query/lineageQuery';
import { buildFlightContext } from '../testing/buildFlightContext';
import { buildMemoryRegistry } from '../testing/buildMemoryRegistry';
import { getColumn } from '../testing/getColumn';
import { fetchLineage } from './fetchLineage';
import type { RegistryEntry } from './registryEntry';

const baselines = [
  { kind: 'data' as const, statistics: 's3://b/statistics.json', constraints: 's3://b/constraints.json' },
];
const lineage = () =>
  Promise.resolve({
    run: { id: 'r1', name: 'bright-owl', user: 'ada', started: 1000, ended: 2000, url: 'https://lab.test/r1' },
    datasets: [{ name: 'flights', source: 's3://d/flights.parquet', digest: 'ab12', context: 'training' }],
    source: 's3://m/1',
  });
const fail = () =>
  Promise.reject(new RegistryError('unavailable', 'lab refuses the connection', 'Check that it runs.'));

async function ask(registries: RegistryEntry[], query: object = {}): Promise<Frame | undefined> {
  const context = buildFlightContext({ from: '2024-02-01', to: '2024-02-08', registries });
  return (await fetchLineage(lineageQuerySchema.parse({ queryType: 'lineage', ...query }), context))[0];
}

const getRows = (frame: Frame | undefined, ...columns: string[]): unknown[][] =>
  getColumn(frame, 'kind').map((_, index) => columns.map((column) => getColumn(frame, column)[index]));

test('a version names its run, data sets and files, and the baselines attached to it', async () => {
  const frame = await ask([buildMemoryRegistry({ id: 'lab', models: { risk: [{}, {}] }, lineage, baselines })]);
  expect(getRows(frame, 'version', 'kind', 'name', 'context', 'location')).toEqual([
    ['2', 'run', 'bright-owl', 'r1', ''],
    ['2', 'dataset', 'flights', 'training', 's3://d/flights.parquet'],
    ['2', 'source', '', '', 's3://m/1'],
    ['2', 'baseline', 'data', 'statistics', 's3://b/statistics.json'],
    ['2', 'baseline', 'data', 'constraints', 's3://b/constraints.json'],
  ]);
  expect(getRows(frame, 'digest', 'author', 'started', 'ended', 'url').slice(0, 2)).toEqual([
    ['', 'ada', 1000, 2000, 'https://lab.test/r1'],
    ['ab12', '', null, null, ''],
  ]);
});

test('an alias stands for its version', async () => {
  const aliases = { risk: { champion: '1' } };
  const frame = await ask([buildMemoryRegistry({ id: 'lab', models: { risk: [{}, {}] }, aliases, lineage })], {
    version: '@champion',
  });
  expect(new Set(getColumn(frame, 'version'))).toEqual(new Set(['1']));
});

test('a vendor that fails for one thing leaves the rest, and a notice names registry and version', async () => {
  const frame = await ask([buildMemoryRegistry({ id: 'lab', models: { risk: [{}] }, lineage: fail, baselines })]);
  expect(getColumn(frame, 'kind')).toEqual(['baseline', 'baseline']);
  expect(frame?.meta?.notices).toEqual([
    { severity: 'error', text: expect.stringContaining('Registry lab, risk 1: lab refuses the connection') as string },
  ]);
});

test('a registry that keeps no lineage is told', async () => {
  await expect(ask([buildMemoryRegistry({ id: 'lab', models: { risk: [{}] } })])).rejects.toThrow('keeps lineage');
});

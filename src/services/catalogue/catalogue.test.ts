import { describe, expect, test } from 'vitest';
import { RegistryError } from '../../registries/registryError';
import type { Frame } from '../../schema/frames/frame';
import { runMetricsQuerySchema } from '../../schema/query/runMetricsQuery';
import { listQuerySchema } from '../../schema/query/listQuery';
import { modelsQuerySchema } from '../../schema/query/modelsQuery';
import { versionsQuerySchema } from '../../schema/query/versionsQuery';
import { listNames } from '../lists/listNames';
import type { ServiceContext } from '../serviceContext';
import { buildFlightContext } from '../testing/buildFlightContext';
import { buildMemoryRegistry } from '../testing/buildMemoryRegistry';
import { getColumn } from '../testing/getColumn';
import { fetchRunMetrics } from './fetchRunMetrics';
import { listModels } from './listModels';
import { listModelVersions } from './listModelVersions';
import type { RegistryEntry } from './registryEntry';

const range = { from: '2024-02-01', to: '2024-02-08' };
const down = (): Error => new RegistryError('unavailable', 'aws refuses the connection', 'Check that it runs.');
const step = (index: number): { metric: string; value: number; time: number; step: number } => ({
  metric: 'loss',
  value: 1 / (index + 1),
  time: Date.UTC(2026, 0, 1, 0, index),
  step: index,
});

const lab = buildMemoryRegistry({
  id: 'lab',
  models: { flights: [{ version: 'v1' }, { version: 'v2', stage: 'Production' }], prices: [{}, {}, {}] },
  aliases: { flights: { champion: 'v1' } },
  metrics: { loss: [0, 1, 2].map(step), auc: [{ metric: 'auc', value: Number.NaN }] },
});
const aws = buildMemoryRegistry({
  id: 'aws',
  models: { prices: [{ approval: 'approved' }] },
  deployments: [
    {
      id: '1',
      name: 'eu',
      model: 'prices',
      version: '1',
      target: 'eu',
      traffic: 0.8,
      state: 'serving',
      properties: [],
    },
    { id: '2', name: 'us', model: 'prices', version: '1', target: 'us', state: 'stopped', properties: [] },
  ],
});
const broken = buildMemoryRegistry({ id: 'aws', models: {}, getFailure: down });

const build = (registries: RegistryEntry[], options: object = {}): ServiceContext =>
  buildFlightContext({ ...range, registries, ...options });
const getRows = (frame: Frame | undefined, ...columns: string[]): unknown[][] =>
  getColumn(frame, columns[0] ?? '').map((_, index) => columns.map((column) => getColumn(frame, column)[index]));

describe('models of all registries', () => {
  const read = async (query: object, context: ServiceContext): Promise<Frame | undefined> =>
    (await listModels(modelsQuerySchema.parse({ queryType: 'models', ...query }), context))[0];

  test("a registry's model and its prediction log are one row", async () => {
    const frame = await read({}, build([lab, aws]));
    expect(getRows(frame, 'model', 'registry', 'versions', 'latest_version', 'aliases', 'serving', 'rows')).toEqual([
      ['flights', 'lab', 2, 'v2', 'champion → v1', '', 22400],
      ['prices', 'lab', 3, '3', '', '', null],
      ['prices', 'aws', 1, '1', '', '1 at eu (80 %)', null],
    ]);
  });

  test('a log joins the registry that its mapping names, and stands alone where that has no such model', async () => {
    const frame = await read({}, build([lab, aws], { model: { model: 'prices', registry: 'aws' } }));
    expect(getRows(frame, 'model', 'registry', 'rows')).toContainEqual(['prices', 'aws', 22400]);
    const alone = await read({}, build([lab, aws], { model: { registry: 'aws' } }));
    expect(getRows(alone, 'model', 'registry', 'rows')).toContainEqual(['flights', 'lab', null]);
    expect(getRows(alone, 'model', 'registry', 'rows')).toContainEqual(['flights', 'aws', 22400]);
  });

  test('a log without a registry in its mapping joins none where two have the name', async () => {
    const frame = await read({}, build([lab, aws], { model: { model: 'prices' } }));
    expect(getRows(frame, 'registry', 'rows').filter(([, rows]) => rows !== null)).toEqual([['', 22400]]);
  });

  test("one registry down leaves the others' rows and is named with the remedy", async () => {
    const frame = await read({}, build([lab, broken]));
    expect(getColumn(frame, 'model')).toEqual(['flights', 'prices']);
    expect(frame?.meta?.notices).toEqual([
      { severity: 'error', text: 'Registry aws: aws refuses the connection. Check that it runs.' },
    ]);
  });

  test('search, names, a registry and a limit choose among them', async () => {
    expect(getColumn(await read({ search: 'PRIC' }, build([lab, aws])), 'model')).toEqual(['prices', 'prices']);
    expect(getColumn(await read({ models: ['flights'] }, build([lab, aws])), 'registry')).toEqual(['lab']);
    expect(getColumn(await read({ registry: 'aws' }, build([lab, aws])), 'model')).toEqual(['prices']);
    const limited = await read({ limit: 1 }, build([lab, aws]));
    expect(getColumn(limited, 'model')).toEqual(['flights']);
    expect(limited?.meta?.notices?.[0]?.text).toContain('first 1 of 3');
    expect(getColumn(await read({ limit: 2 }, build([lab, aws])), 'registry')).toEqual(['lab', 'lab']);
  });

  test('an unknown model or registry is answered with those there are, but not while a registry is down', async () => {
    await expect(read({ models: ['flihgts'] }, build([lab]))).rejects.toMatchObject({
      remedy: expect.stringContaining('Did you mean "flights"?') as string,
    });
    await expect(read({ registry: 'laab' }, build([lab]))).rejects.toThrow('no registry "laab"');
    expect(getColumn(await read({ models: ['elsewhere'] }, build([lab, broken])), 'model')).toEqual([]);
  });

  test("rows link to the model's dashboard and to the vendor", async () => {
    const frame = await read({}, build([lab]));
    const links = Object.fromEntries((frame?.fields ?? []).map(({ name, config }) => [name, config?.links?.[0]?.url]));
    expect(links.model).toContain('${__data.fields.model');
    expect(links.url).toBe('${__value.raw:raw}');
    expect(getColumn(frame, 'url')).toEqual(['https://lab.test/flights', 'https://lab.test/prices']);
  });
});

describe('versions of all registries', () => {
  const read = async (query: object, context: ServiceContext): Promise<Frame | undefined> =>
    (await listModelVersions(versionsQuerySchema.parse({ queryType: 'versions', ...query }), context))[0];

  test('the newest comes first, with its alias, stage and the rows that its log has', async () => {
    const frame = await read({ models: ['flights'] }, build([lab, aws]));
    expect(getRows(frame, 'version', 'registry', 'aliases', 'stage', 'rows')).toEqual([
      ['v2', 'lab', '', 'Production', null],
      ['v1', 'lab', 'champion', '', 22400],
    ]);
  });

  test('a version that only the log knows has a row too', async () => {
    const other = buildMemoryRegistry({ id: 'lab', models: { flights: [{ version: 'v9' }] } });
    expect(getRows(await read({}, build([other])), 'version', 'registry', 'rows')).toEqual([
      ['v9', 'lab', null],
      ['v1', '', 22400],
    ]);
  });

  test('approval and the places that serve a version stand with it', async () => {
    const frame = await read({ models: ['prices'], registry: 'aws' }, build([lab, aws]));
    expect(getRows(frame, 'version', 'approval', 'serving')).toEqual([['1', 'approved', 'eu (80 %)']]);
    const elsewhere = {
      id: '3',
      name: 'asia',
      model: 'prices',
      version: '1',
      state: 'starting' as const,
      properties: [],
    };
    const twice = buildMemoryRegistry({
      id: 'aws',
      models: { prices: [{}, {}] },
      deployments: [{ ...elsewhere, id: '4', target: 'eu' }, elsewhere],
    });
    expect(getRows(await read({ registry: 'aws' }, build([twice])), 'version', 'serving')).toEqual([
      ['2', ''],
      ['1', 'eu, asia'],
    ]);
  });
});

describe('names from registries', () => {
  const list = async (query: object, context: ServiceContext): Promise<unknown[]> =>
    getColumn((await listNames(listQuerySchema.parse({ queryType: 'list', ...query }), context))[0], 'name');

  test('registries, aliases, models and versions, each once and numbers in order', async () => {
    const many = buildMemoryRegistry({ id: 'many', models: { a: Array.from({ length: 11 }, () => ({})) } });
    expect(await list({ what: 'registries' }, build([lab, aws]))).toEqual(['lab', 'aws']);
    expect(await list({ what: 'aliases' }, build([lab, aws]))).toEqual(['champion']);
    expect(await list({ what: 'models' }, build([lab, aws]))).toEqual(['flights', 'prices']);
    expect(await list({ what: 'versions', models: ['flights'] }, build([lab]))).toEqual(['v1', 'v2']);
    expect((await list({ what: 'versions', models: ['a'] }, build([many]))).slice(-3)).toEqual(['9', '10', '11']);
  });
});

describe('run metrics', () => {
  const fetchFrames = (query: object, context = build([lab, aws])): Promise<Frame[]> =>
    fetchRunMetrics(runMetricsQuerySchema.parse({ queryType: 'runMetrics', ...query }), context);

  test('a metric has its history by time, with model and version as labels', async () => {
    const [frame] = await fetchFrames({ models: ['flights'], metric: 'loss' });
    expect(getColumn(frame, 'loss')).toEqual([1, 1 / 2, 1 / 3]);
    expect(frame?.fields[1]?.labels).toMatchObject({ model: 'flights', version: 'v2', registry: 'lab' });
    expect(frame?.meta?.type).toBe('timeseries-multi');
  });

  test('a metric has its history by step', async () => {
    const [frame] = await fetchFrames({ models: ['flights'], metric: 'loss', x: 'step' });
    expect(getColumn(frame, 'step')).toEqual([0, 1, 2]);
  });

  test('without a metric the table has the last value of each, and what is no number is empty', async () => {
    const [frame] = await fetchFrames({ models: ['flights'], view: 'table' });
    expect(getRows(frame, 'metric', 'value', 'step')).toEqual([
      ['loss', 1 / 3, 2],
      ['auc', null, null],
    ]);
  });

  test('a version is named by itself or by an alias', async () => {
    const getVersion = async (version: string): Promise<unknown> =>
      (await fetchFrames({ models: ['flights'], metric: 'loss', version }))[0]?.fields[1]?.labels?.version;
    expect(await getVersion('@champion')).toBe('v1');
    expect(await getVersion('v1')).toBe('v1');
    await expect(getVersion('@chalenger')).rejects.toMatchObject({
      remedy: expect.stringContaining('@champion') as string,
    });
  });

  test('a registry that keeps none is told, and so is a chart without a metric', async () => {
    await expect(fetchFrames({ registry: 'aws', metric: 'loss' })).rejects.toThrow('keeps run metrics');
    await expect(fetchFrames({ models: ['flights'] })).rejects.toThrow('no metric to draw');
  });

  test('a long history is thinned, its end is kept, and a notice says so', async () => {
    const long = buildMemoryRegistry({
      id: 'lab',
      models: { a: [{}] },
      metrics: { loss: Array.from({ length: 25_000 }, (_, index) => step(index)) },
    });
    const [frame] = await fetchFrames({ metric: 'loss', x: 'step' }, build([long]));
    const steps = getColumn(frame, 'step');
    expect([steps.length <= 10_001, steps.at(-1)]).toEqual([true, 24_999]);
    expect(frame?.meta?.notices?.[0]?.text).toContain('25000 points');
  });
});

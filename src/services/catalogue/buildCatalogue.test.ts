import { describe, expect, test } from 'vitest';
import { RegistryError } from '../../registries/registryError';
import { buildMemoryRegistry } from '../testing/buildMemoryRegistry';
import { buildCatalogue } from './buildCatalogue';
import type { RegistryEntry } from './registryEntry';

const down = (): Error => new RegistryError('unavailable', 'aws refuses the connection', 'Check that it runs.');

describe('what the catalogue remembers', () => {
  const options = { timeToLive: 60_000, pause: 10_000, mostModels: 10, mostVersions: 4 };
  const state = { now: 0, reads: 0, isDown: false };
  const counted = buildMemoryRegistry({
    id: 'lab',
    models: { a: [{}, {}], b: [{}, {}, {}] },
    onRead: () => (state.reads += 1),
    getFailure: () => (state.isDown ? down() : undefined),
  });

  test('is read once for all who ask at the same time, until it is too old', async () => {
    const catalogue = buildCatalogue([counted], { ...options, now: () => state.now });
    await Promise.all([catalogue.read(), catalogue.read(), catalogue.read(['lab'])]);
    await catalogue.read();
    expect(state.reads).toBe(1);
    state.now += 60_000;
    await catalogue.read();
    expect(state.reads).toBe(2);
  });

  test('stays when the registry goes down, with the time of it, and the registry is left alone for a while', async () => {
    const catalogue = buildCatalogue([counted], { ...options, now: () => state.now });
    await catalogue.read();
    state.now += 60_000;
    state.isDown = true;
    const reads = state.reads;
    const [reading] = await catalogue.read();
    expect([...(reading?.catalogue?.models.keys() ?? [])]).toEqual(['a', 'b']);
    expect(reading?.problem).toMatch(/refuses the connection.*was read at 1970-01-01T00:01:00Z/);
    await catalogue.read();
    expect(state.reads).toBe(reads + 1);
    state.isDown = false;
    state.now += 10_000;
    expect((await catalogue.read())[0]?.problem).toBeUndefined();
  });

  test('asks for a page only after what it keeps of the one before, long texts cut', async () => {
    const order: string[] = [];
    const paged: RegistryEntry = {
      ...counted,
      open: () => ({
        ...counted.open(),
        async *listVersions() {
          for (const version of ['1', '2', '3']) {
            order.push(version);
            await Promise.resolve();
            yield [
              {
                model: 'a',
                version,
                get description() {
                  order.push(`${version} taken`);
                  return 'long '.repeat(100);
                },
                aliases: [],
                properties: [],
              },
            ];
          }
        },
      }),
    };
    const [reading] = await buildCatalogue([paged], { ...options, now: () => 0 }).read();
    expect(order).toEqual(['1', '1 taken', '2', '2 taken', '3', '3 taken']);
    expect(reading?.catalogue?.versions.get('a')?.map(({ description }) => description.length)).toEqual([
      300, 300, 300,
    ]);
  });

  test('has a hard bound, and says what is left out', async () => {
    const [reading] = await buildCatalogue([counted], { ...options, now: () => 0 }).read();
    const kept = [...(reading?.catalogue?.versions.values() ?? [])].flat();
    expect(kept).toHaveLength(4);
    expect(reading?.catalogue?.gaps).toEqual([expect.stringContaining('more than 4 versions')]);
  });

  test('one who leaves does not take it from those who wait', async () => {
    const catalogue = buildCatalogue([counted], { ...options, now: () => 0 });
    const abort = new AbortController();
    const gone = catalogue.read(undefined, abort.signal);
    const waiting = catalogue.read();
    abort.abort();
    await expect(gone).rejects.toMatchObject({ kind: 'cancelled' });
    expect((await waiting)[0]?.catalogue?.models.size).toBe(2);
  });

  test('a registry that cannot be opened is a problem of its own', async () => {
    const closed: RegistryEntry = {
      id: 'closed',
      type: 'sagemaker',
      open: () => {
        throw new RegistryError('not_configured', 'Registry "closed" has no accessKey', 'Enter it.');
      },
    };
    const readings = await buildCatalogue([closed, counted], { ...options, now: () => 0 }).read();
    expect(readings.map(({ problem }) => problem)).toEqual([
      'Registry "closed" has no accessKey. Enter it.',
      undefined,
    ]);
  });
});

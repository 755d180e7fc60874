import { describe, expect, it } from 'vitest';
import type { RegistryEvent } from '../../registries/modelRegistry';
import { RegistryError } from '../../registries/registryError';
import { eventsQuerySchema } from '../../schema/query/eventsQuery';
import { buildCatalogue } from '../catalogue/buildCatalogue';
import type { Catalogue } from '../catalogue/buildCatalogue';
import type { RegistryEntry } from '../catalogue/registryEntry';
import { buildMemoryEventLogs } from '../testing/buildMemoryEventLogs';
import { buildMemoryRegistry } from '../testing/buildMemoryRegistry';
import { buildTestContext } from '../testing/buildTestContext';
import { getColumn } from '../testing/getColumn';
import type { EventLogs } from './eventLog';
import { keepNews } from './keepNews';
import { listEvents } from './listEvents';
import { observeRegistry } from './observeRegistry';

const start = Date.UTC(2026, 0, 2);
const minute = 60_000;

interface Bench {
  entry: RegistryEntry;
  aliases: Record<string, Record<string, string>>;
  logs: EventLogs;
  observe: () => Promise<void>;
  setFailure: (error: Error | undefined) => void;
}

/** A registry whose aliases can be moved; each look at it is five minutes after the one before. */
function buildBench(): Bench {
  const aliases = { 'credit-risk': { production: '1' } };
  let failure: Error | undefined;
  let now = start;
  const entry = buildMemoryRegistry({
    id: 'lab',
    models: { 'credit-risk': [{}, { author: 'ada' }] },
    aliases,
    getFailure: () => failure,
  });
  const bounds = { timeToLive: minute, pause: minute, mostModels: 100, mostVersions: 100 };
  const catalogue: Catalogue = buildCatalogue([entry], { ...bounds, now: () => now });
  const logs = buildMemoryEventLogs();
  const observe = async (): Promise<void> => {
    now += 5 * minute;
    await observeRegistry({ entry, catalogue, log: logs.open('lab') });
  };
  return { entry, aliases, logs, observe, setFailure: (error) => (failure = error) };
}

const ask = async (bench: Pick<Bench, 'entry'> & { logs?: EventLogs }, query: object = {}, from = start - 864e5) =>
  (
    await listEvents(
      eventsQuerySchema.parse({ queryType: 'events', ...query }),
      buildTestContext({
        logs: {},
        settings: {},
        registries: [bench.entry],
        eventLogs: bench.logs,
        request: { range: { from, to: start + 864e5 } },
      })
    )
  )[0];

describe('observing a registry', () => {
  it('tells a moved alias once, however often it looks', async () => {
    const bench = buildBench();
    await bench.observe();
    bench.aliases['credit-risk'] = { production: '2' };
    await bench.observe();
    await bench.observe();
    const events = await bench.logs.open('lab').readEvents();
    expect(events).toMatchObject([
      { kind: 'alias_moved', subject: 'production', from: '1', to: '2', time: start + 10 * minute },
    ]);
  });

  it('takes what is there at the first look for no change', async () => {
    const bench = buildBench();
    await bench.observe();
    expect(await bench.logs.open('lab').readEvents()).toEqual([]);
  });

  it('takes a registry that is down for unchanged, and sees afterwards what has happened meanwhile', async () => {
    const bench = buildBench();
    await bench.observe();
    bench.setFailure(new RegistryError('unavailable', 'lab refuses the connection', 'Check that it runs.'));
    bench.aliases['credit-risk'] = { production: '2' };
    await bench.observe();
    expect(await bench.logs.open('lab').readEvents()).toEqual([]);
    bench.setFailure(undefined);
    await bench.observe();
    expect(await bench.logs.open('lab').readEvents()).toHaveLength(1);
  });
});

describe('what is news', () => {
  const move = (to: string, time: number): RegistryEvent => ({
    id: `${to} ${time}`,
    kind: 'alias_moved',
    time,
    timeSource: 'observed',
    model: 'credit-risk',
    subject: 'production',
    version: to,
    to,
  });

  it('is not what the last event about the same alias has told already', () => {
    expect(keepNews([move('7', 20)], [move('6', 1), move('7', 10)])).toEqual([]);
    expect(keepNews([move('6', 20)], [move('6', 1), move('7', 10)])).toHaveLength(1);
  });

  it('is each move of an alias that goes to and fro', () => {
    expect(keepNews([move('7', 3), move('6', 2), move('7', 1)], []).map(({ time }) => time)).toEqual([1, 2, 3]);
  });
});

describe('the events of registries', () => {
  it('are what was observed beside the creations that the registry remembers, the newest first', async () => {
    const bench = buildBench();
    await bench.observe();
    bench.aliases['credit-risk'] = { production: '2' };
    await bench.observe();
    const frame = await ask(bench);
    expect(getColumn(frame, 'title')).toEqual([
      'credit-risk v2 → production',
      'credit-risk v2 created',
      'credit-risk v1 created',
    ]);
    expect(getColumn(frame, 'time_source')).toEqual(['observed', 'vendor', 'vendor']);
    expect(getColumn(frame, 'author')[1]).toBe('ada');
    expect(getColumn(frame, 'registry')[0]).toBe('lab');
    expect(getColumn(frame, 'url')[0]).toBe('https://lab.test/credit-risk');
  });

  it('are those of the kinds, the models and the version that are asked for', async () => {
    const bench = buildBench();
    await bench.observe();
    bench.aliases['credit-risk'] = { production: '2' };
    await bench.observe();
    expect(getColumn(await ask(bench, { kinds: ['alias_moved'] }), 'kind')).toEqual(['alias_moved']);
    expect(getColumn(await ask(bench, { version: '1' }), 'title')).toEqual(['credit-risk v1 created']);
    await expect(ask(bench, { models: ['credit-rsk'] })).rejects.toThrow('There is no model "credit-rsk"');
  });

  it('name the setting that is missing where nothing is kept, and tell what the registry remembers', async () => {
    const frame = await ask({ entry: buildBench().entry });
    expect(getColumn(frame, 'kind')).toEqual(['version_created', 'version_created']);
    expect(frame?.meta?.notices?.map(({ text }) => text).join()).toContain('state_dir');
    const creations = await ask({ entry: buildBench().entry }, { kinds: ['version_created'] });
    expect(creations?.meta?.notices).toEqual([]);
  });

  it('say since when a registry is observed where the range begins before', async () => {
    const bench = buildBench();
    await bench.observe();
    expect((await ask(bench))?.meta?.notices?.[0]?.text).toContain('observed since 2026-01-02T00:05:00Z');
    const after = await ask(bench, {}, start + 5 * minute);
    expect(after?.meta?.notices).toEqual([]);
  });

  it('are cut to the newest, and say so', async () => {
    const frame = await ask(buildBench(), { limit: 1, kinds: ['version_created'] });
    expect(getColumn(frame, 'version')).toEqual(['2']);
    expect(frame?.meta?.notices?.[0]?.text).toContain('The newest 1 of 2 events');
  });
});

import { describe, expect, test } from 'vitest';
import type { RegistryEvent } from '../../registries/modelRegistry';
import type { Frame } from '../../schema/frames/frame';
import { driftQuerySchema } from '../../schema/query/driftQuery';
import { distributionQuerySchema } from '../../schema/query/distributionQuery';
import { computeDistribution } from '../distribution/computeDistribution';
import { describeDataSource } from '../dataSource/describeDataSource';
import type { EventLogs } from '../events/eventLog';
import type { ServiceContext } from '../serviceContext';
import { buildFlightLog } from '../testing/buildFlightLog';
import { buildMemoryEventLogs } from '../testing/buildMemoryEventLogs';
import { buildMemoryRegistry } from '../testing/buildMemoryRegistry';
import type { MemoryLogs } from '../testing/buildMemoryStore';
import { buildTestContext } from '../testing/buildTestContext';
import { getColumn } from '../testing/getColumn';
import { computeDrift } from './computeDrift';

const day = 86_400_000;
const start = Date.parse('2024-01-01T00:00:00Z');
const moved = start + 42 * day;
const omit = <Entry>(entries: Readonly<Record<string, Entry>>, name: string): Record<string, Entry> =>
  Object.fromEntries(Object.entries(entries).filter(([key]) => key !== name));
const cool = buildFlightLog({ from: start, days: 42, rowsPerDay: 100, version: 'v1' });
const warm = buildFlightLog({ from: moved, days: 14, rowsPerDay: 100, warmerFrom: 0, warmerBy: 50, version: 'v2' });

/** Eight weeks of flights: warmer in the last two, which version v2 was trained for. */
const logs: MemoryLogs = {
  'flights.csv': [...cool, ...warm],
  'training/v1.csv': cool.map((row) => omit(row, 'timestamp')),
  'training/v2.csv': warm.map((row) => omit(row, 'timestamp')),
};
const range = { from: start, to: start + 56 * day };
const move: RegistryEvent = {
  id: 'move',
  kind: 'alias_moved',
  time: moved,
  timeSource: 'observed',
  model: 'flights',
  subject: 'production',
  from: 'v1',
  to: 'v2',
};

async function buildEventLogs(events: RegistryEvent[], since = start): Promise<EventLogs> {
  const held = buildMemoryEventLogs();
  const log = held.open('lab');
  await log.append(events);
  const aliases: Array<[string, string]> = [['production', 'v2']];
  const models = [{ model: 'flights', aliases, versions: [] }];
  await log.writeSnapshot({ v: 1, since, read: range.to, models, serving: [] });
  return held;
}

interface Asked {
  logs?: MemoryLogs;
  eventLogs?: EventLogs;
  reference?: object;
  model?: object;
  isAlert?: boolean;
  from?: number;
}

function build({ reference, model, eventLogs, isAlert = false, from = start, ...asked }: Asked = {}): ServiceContext {
  const columns = { timestamp: 'timestamp', id: 'id', prediction: 'prediction', features: ['temp', 'carrier'] };
  const served = { id: 'training', kind: 'version', version: 'served', source: 'training/{version}.csv', ...reference };
  return buildTestContext({
    logs: asked.logs ?? logs,
    settings: {
      models: [{ model: 'flights', registry: 'lab', source: 'flights.csv', columns, references: [served], ...model }],
    },
    registries: [
      buildMemoryRegistry({
        id: 'lab',
        models: { flights: [{ version: 'v1' }, { version: 'v2' }] },
        aliases: { flights: { production: 'v2' } },
      }),
    ],
    ...(eventLogs && { eventLogs }),
    request: { range: { from, to: range.to }, isAlert },
  });
}

const run = (query: object, context: ServiceContext): Promise<Frame[]> =>
  computeDrift(
    driftQuerySchema.parse({ queryType: 'drift', columns: ['temp'], method: 'psi', window: { every: '1w' }, ...query }),
    context
  );

const getNotices = (frame: Frame | undefined): string =>
  (frame?.meta?.notices ?? []).map(({ severity, text }) => `${severity}: ${text}`).join('\n');

const versions = [...Array<string>(6).fill('v1'), 'v2', 'v2'];

describe('drift against the training data of the version that serves', () => {
  test('changes its reference when the alias moves, so that a retrained model shows no drift', async () => {
    const [table] = await run({ view: 'table' }, build({ eventLogs: await buildEventLogs([move]) }));
    expect(getColumn(table, 'reference_version')).toEqual(versions);
    expect(getColumn(table, 'state')).toEqual(Array(8).fill('stable'));
    expect(getColumn(table, 'reference_rows')).toEqual([...Array<number>(6).fill(4200), 1400, 1400]);
    const fixed = build({ reference: { version: 'v1' } });
    const [against] = await run({ view: 'table' }, fixed);
    expect(getColumn(against, 'reference_version')).toEqual(Array(8).fill('v1'));
    expect(getColumn(against, 'state')).toEqual([...Array<string>(6).fill('stable'), 'drifting', 'drifting']);
  });

  test('tells the change, who says it, and both versions in the recipe', async () => {
    const [table] = await run({ view: 'table' }, build({ eventLogs: await buildEventLogs([move]) }));
    expect(table?.meta?.custom).toMatchObject({
      referenceChanges: [{ model: 'flights', time: moved, from: 'v1', to: 'v2' }],
      recipes: [
        {
          reference:
            '"training": training/{version}.csv of the version that serves, by the alias production in registry lab: ' +
            'version v1, version v2 from 2024-02-12',
        },
      ],
    });
    expect(getNotices(table)).toBe('');
  });

  test('a rule gets the number that the panel shows for the same window', async () => {
    const eventLogs = await buildEventLogs([move]);
    const [series] = await run({ view: 'series' }, build({ eventLogs }));
    const from = start + 49 * day;
    const [latest] = await run({ view: 'latest' }, build({ eventLogs, from, isAlert: true }));
    expect(getColumn(latest, 'ratio')).toEqual(getColumn(series, 'ratio').slice(-1));
  });

  test('a window in which the alias moved has the version that served for most of it, and says so', async () => {
    const later = { ...move, time: moved + 3 * day };
    const [before] = await run({ view: 'table' }, build({ eventLogs: await buildEventLogs([later]) }));
    expect(getColumn(before, 'reference_version').slice(6)).toEqual(['v2', 'v2']);
    const late = { ...move, time: moved + 4 * day };
    const [after] = await run({ view: 'table' }, build({ eventLogs: await buildEventLogs([late]) }));
    expect(getColumn(after, 'reference_version').slice(6)).toEqual(['v1', 'v2']);
    expect(getNotices(after)).toContain(
      'info: Model flights: another version came to serve within a window (version v1 → version v2 at 2024-02-16)'
    );
  });

  test('a version without a file leaves its own windows untold and names the file', async () => {
    const others = omit(logs, 'training/v2.csv');
    const [table] = await run({ view: 'table' }, build({ logs: others, eventLogs: await buildEventLogs([move]) }));
    expect(getColumn(table, 'state')).toEqual([...Array<string>(6).fill('stable'), 'cannot_tell', 'cannot_tell']);
    expect(getColumn(table, 'ratio').slice(6)).toEqual([null, null]);
    expect(getColumn(table, 'reference_version')).toEqual(versions);
    expect(getColumn(table, 'current_rows')).toEqual(Array(8).fill(700));
    expect(getNotices(table)).toBe(
      'warning: Model flights: 2 of 8 windows of version v2 lack their reference: There is no file training/v2.csv. Correct the source in the settings.'
    );
  });

  test('a column that a version was trained without is untold, and the others go on', async () => {
    const lacking = cool.map(({ temp, prediction }) => ({ temp: temp ?? null, prediction: prediction ?? null }));
    const [table] = await run(
      { view: 'table', columns: 'all' },
      build({ logs: { ...logs, 'training/v1.csv': lacking }, eventLogs: await buildEventLogs([move]) })
    );
    const told = getColumn(table, 'state');
    const columns = getColumn(table, 'column');
    const places = getColumn(table, 'time');
    const untold = columns.flatMap((column, row) => (told[row] === 'cannot_tell' ? [[column, places[row]]] : []));
    expect(untold).toEqual(Array.from({ length: 6 }, (_, week) => ['carrier', start + week * 7 * day]));
    expect(getNotices(table)).toContain('training/v1.csv has no column carrier');
  });

  test('all columns together are judged by the same version', async () => {
    const [table] = await run(
      { view: 'table', method: 'pca_reconstruction', columns: 'all', from: start + 35 * day },
      build({ eventLogs: await buildEventLogs([move]), from: start + 35 * day })
    );
    expect(getColumn(table, 'reference_version')).toEqual(['v1', 'v2', 'v2']);
    expect(getColumn(table, 'reference_rows')).toEqual([4200, 1400, 1400]);
  });

  test('the distribution of a window has the reference of the version that served in it', async () => {
    const query = distributionQuerySchema.parse({
      queryType: 'distribution',
      column: 'temp',
      method: 'psi',
      window: { every: '1w' },
    });
    const [frame] = await computeDistribution(query, build({ eventLogs: await buildEventLogs([move]) }));
    expect(frame?.meta?.custom?.window).toMatchObject({ referenceVersion: 'v2' });
    const counts = getColumn(frame, 'reference_count').map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1400);
  });
});

describe('who says which version serves', () => {
  test('without kept events the version that serves now counts for all windows, and a notice names the setting', async () => {
    const [table] = await run({ view: 'table' }, build());
    expect(getColumn(table, 'reference_version')).toEqual(Array(8).fill('v2'));
    expect(getNotices(table)).toContain('info: Model flights: only the version that serves now is known');
    expect(getNotices(table)).toContain('state_dir');
  });

  test('what was before the registry was first observed is said to be taken for granted', async () => {
    const eventLogs = await buildEventLogs([move], moved - day);
    expect(getNotices((await run({ view: 'table' }, build({ eventLogs })))[0])).toContain(
      'the alias production in registry lab is observed since 2024-02-11; before that, version v1 is taken to have served.'
    );
  });

  test('a model without a registry follows the versions of its own rows', async () => {
    const columns = { timestamp: 'timestamp', id: 'id', version: 'version', features: ['temp', 'carrier'] };
    const model = { model: 'own', registry: undefined, columns };
    const [table] = await run({ view: 'table' }, build({ model }));
    expect(getColumn(table, 'reference_version')).toEqual(versions);
    expect(table?.meta?.custom?.referenceChanges).toEqual([{ model: 'own', time: moved, from: 'v1', to: 'v2' }]);
  });

  test('a model that nobody tells the version of is refused with what to do', async () => {
    await expect(run({ view: 'table' }, build({ model: { model: 'own', registry: undefined } }))).rejects.toMatchObject(
      {
        message: expect.stringContaining('Nothing says which version of model "own" serves') as string,
        remedy: expect.stringContaining('columns.version') as string,
      }
    );
  });

  test('without files of its own it is refused, since the log of that version holds the very window', async () => {
    const reference = { source: undefined };
    await expect(run({ view: 'table' }, build({ reference }))).rejects.toThrow('the very windows that are judged');
    const inline = { reference: { kind: 'version', version: 'served' } };
    await expect(run({ view: 'table', ...inline }, build())).rejects.toThrow('the very windows that are judged');
  });

  test('the health check counts the rows of the version that serves now, and names a missing file', async () => {
    const eventLogs = await buildEventLogs([move]);
    const sound = await describeDataSource(build({ eventLogs }));
    expect(sound.message).toContain('reference training (1,400 rows)');
    const justMoved = await buildEventLogs([{ ...move, time: range.to - day / 4 }]);
    expect((await describeDataSource(build({ eventLogs: justMoved }))).message).toContain('training (1,400 rows)');
    const others = omit(logs, 'training/v2.csv');
    const missing = await describeDataSource(build({ eventLogs, logs: others }));
    expect(missing).toMatchObject({ ok: false, message: expect.stringContaining('training/v2.csv') as string });
  });
});

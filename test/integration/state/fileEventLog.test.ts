import { appendFile, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileEventLog } from '../../../src/backend/drivers/state/fileEventLog';
import { openEventLogs } from '../../../src/backend/drivers/state/openEventLogs';
import { parseStateDir } from '../../../src/backend/drivers/state/parseStateDir';
import type { RegistryEvent } from '../../../src/registries/modelRegistry';
import type { CatalogueSnapshot } from '../../../src/services/events/catalogueSnapshot';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-state-'));
});
afterEach(() => rm(folder, { recursive: true }));

const build = (id: number): RegistryEvent => ({
  id: `event ${id}`,
  kind: 'alias_moved',
  time: id,
  timeSource: 'observed',
  model: 'credit-risk',
  subject: 'production',
  to: String(id),
});
const open = (most = 100): FileEventLog => new FileEventLog(join(folder, 'lab'), most);
const getIds = async (log: FileEventLog): Promise<string[]> => (await log.readEvents()).map(({ id }) => id);
const path = (): string => join(folder, 'lab', 'events.jsonl');

describe('a log of events', () => {
  test('is there after a restart, with the snapshot', async () => {
    const snapshot: CatalogueSnapshot = { v: 1, since: 1, read: 2, models: [], serving: null };
    const log = open();
    expect(await log.readSnapshot()).toBeUndefined();
    await log.append([build(1), build(2)]);
    await log.writeSnapshot(snapshot);
    expect(await getIds(open())).toEqual(['event 1', 'event 2']);
    expect(await open().readSnapshot()).toEqual(snapshot);
  });

  test('keeps an event once', async () => {
    const log = open();
    await Promise.all([log.append([build(1)]), log.append([build(1), build(2)])]);
    expect(await getIds(open())).toEqual(['event 1', 'event 2']);
  });

  test('loses a line that a crash cut off, and nothing that is written after it', async () => {
    await open().append([build(1)]);
    await appendFile(path(), '{"id":"event 2","kind":"alias_m');
    const log = open();
    expect(await getIds(log)).toEqual(['event 1']);
    await log.append([build(3)]);
    expect(await getIds(open())).toEqual(['event 1', 'event 3']);
    expect((await readFile(path(), 'utf8')).split('\n')).toHaveLength(3);
  });

  test('stays bounded and drops the oldest', async () => {
    const log = open(10);
    for (let id = 1; id <= 40; id++) {
      await log.append([build(id)]);
    }
    const ids = await getIds(open(10));
    expect(ids.length).toBeLessThanOrEqual(13);
    expect(ids.at(-1)).toBe('event 40');
  });

  test('leaves no half-written file beside it', async () => {
    const log = open(2);
    await log.append([build(1), build(2), build(3)]);
    await log.writeSnapshot({ v: 1, since: 1, read: 2, models: [], serving: null });
    expect((await readdir(join(folder, 'lab'))).sort()).toEqual(['events.jsonl', 'snapshot.json']);
  });

  test('takes a snapshot that nobody can read for none', async () => {
    const log = open();
    await log.append([build(1)]);
    await writeFile(join(folder, 'lab', 'snapshot.json'), '{"v":1,"read":');
    expect(await open().readSnapshot()).toBeUndefined();
  });

  test('names the setting, not the path, where it cannot be written, and goes on once it can', async () => {
    await writeFile(join(folder, 'lab'), '');
    const log = open();
    await expect(log.append([build(1)])).rejects.toMatchObject({
      remedy: expect.stringContaining('state_dir') as string,
    });
    expect(log.problem).toContain('state_dir');
    expect(log.problem).not.toContain(folder);
    await rm(join(folder, 'lab'));
    await log.append([build(1)]);
    expect(log.problem).toBeUndefined();
    expect(await getIds(open())).toEqual(['event 1']);
  });
});

describe('logs of data sources', () => {
  test('are apart for each organisation, data source and registry, and stay below state_dir', async () => {
    const openLogs = openEventLogs(folder);
    await openLogs(1, 'models')
      .open('lab')
      .append([build(1)]);
    await openLogs(2, 'models')
      .open('lab')
      .append([build(2)]);
    await openLogs(1, '../../escape')
      .open('lab')
      .append([build(3)]);
    expect((await readdir(join(folder, 'events'))).sort()).toEqual(['1', '2']);
    expect(await readdir(join(folder, 'events', '1'))).toHaveLength(2);
    expect(await openEventLogs(folder)(2, 'models').open('lab').readEvents()).toMatchObject([{ id: 'event 2' }]);
  });

  test('are the same open log for the same place, so that two never write one file', () => {
    const openLogs = openEventLogs(folder);
    expect(openLogs(1, 'models').open('lab')).toBe(openLogs(1, 'models').open('lab'));
  });
});

describe('the setting state_dir', () => {
  test.each(['plumbline', './state', '/'])('is refused as %s', (text) => {
    expect(() => parseStateDir({ GF_PLUGIN_STATE_DIR: text })).toThrow('state_dir');
  });

  test('may be missing', () => {
    expect(parseStateDir({})).toBeUndefined();
    expect(parseStateDir({ GF_PLUGIN_STATE_DIR: ' /var/lib/plumbline/ ' })).toBe('/var/lib/plumbline');
  });
});

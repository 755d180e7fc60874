import { setTimeout } from 'node:timers/promises';
import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { formatFrames } from '../../golden/formatFrames';
import { startVendorServer } from '../../contract/registries/vendorServer';
import { makeTempFolder } from '../harness/makeTempFolder';
import type { RunningPlugin } from '../harness/runningPlugin';
import { startPlugin } from '../harness/startPlugin';
import { buildEventsVendor } from './eventsVendor';
import { readRows } from './readRows';
import type { Row } from './readRows';

const query = { queryType: 'events', models: 'all' };

async function start(url: string, env: Record<string, string> = {}): Promise<RunningPlugin> {
  const registries = [{ id: 'lab', type: 'mlflow', url, uiUrl: 'https://mlflow.test' }];
  const plugin = await startPlugin({
    env: { GF_PLUGIN_ALLOWED_HOSTS: '127.0.0.1', ...env },
    caller: { dataSource: { uid: 'events', jsonData: { registries } } },
  });
  onTestFinished(async () => {
    await plugin.stop();
  });
  return plugin;
}

/** Asks until the registry has been looked at: that goes on beside the queries. */
async function askUntil(plugin: RunningPlugin, isThere: (rows: Row[], notices: string) => boolean): Promise<Row[]> {
  for (let attempt = 0; ; attempt++) {
    const [frame] = await plugin.query(query, { from: '2026-01-01', to: Date.now() + 60_000 });
    const rows = readRows(frame);
    if (isThere(rows, JSON.stringify(frame?.meta?.notices ?? [])) || attempt === 600) {
      return rows;
    }
    await setTimeout(50);
  }
}

test('an alias that moved while the plugin was stopped is told after its start, once', async () => {
  const vendor = buildEventsVendor();
  const { url } = await startVendorServer(vendor.api);
  const state = makeTempFolder();
  const env = { GF_PLUGIN_STATE_DIR: state };
  const first = await start(url, env);
  await askUntil(first, (_, notices) => notices.includes('is observed since'));
  await first.stop();
  vendor.move('3');
  const isMoved = (rows: Row[]): boolean => rows.some(({ kind }) => kind === 'alias_moved');
  const second = await start(url, env);
  await askUntil(second, isMoved);
  await second.stop();
  const third = await start(url, env);
  const rows = await askUntil(third, isMoved);
  await third.stop();
  expect(rows.map(({ title, time_source }) => [title, time_source])).toEqual([
    ['credit-risk v3 → production', 'observed'],
    ['credit-risk v3 created', 'vendor'],
    ['credit-risk v2 created', 'vendor'],
    ['credit-risk v1 created', 'vendor'],
  ]);
  expect(rows[0]).toMatchObject({
    from: '1',
    to: '3',
    registry: 'lab',
    url: 'https://mlflow.test/#/models/credit-risk',
  });
  const lines = readFileSync(`${state}/events/1/events/lab/events.jsonl`, 'utf8').trimEnd().split('\n');
  expect(lines).toEqual([expect.stringContaining('alias_moved')]);
});

test('without state_dir the registry tells what it remembers, and a notice names the setting', async () => {
  const { url } = await startVendorServer(buildEventsVendor().api);
  const plugin = await start(url);
  const frames = await plugin.query(query, { from: '2026-01-01', to: '2026-02-01' });
  await expect(formatFrames(frames, 15)).toMatchFileSnapshot('../../golden/frames/events.json');
});

test('a rule may not ask for events', async () => {
  const { url } = await startVendorServer(buildEventsVendor().api);
  const plugin = await start(url);
  await expect(plugin.query(query, { headers: { FromAlert: 'true' } })).rejects.toThrow('an alert rule');
});

test('a state_dir that is no absolute path is refused by name', async () => {
  const { url } = await startVendorServer(buildEventsVendor().api);
  const plugin = await start(url, { GF_PLUGIN_STATE_DIR: 'state' });
  await expect(plugin.query(query)).rejects.toThrow('state_dir');
});

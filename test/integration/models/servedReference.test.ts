import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startVendorServer } from '../../contract/registries/vendorServer';
import { makeTempFolder } from '../harness/makeTempFolder';
import type { RunningPlugin } from '../harness/runningPlugin';
import { startPlugin } from '../harness/startPlugin';
import { buildEventsVendor } from './eventsVendor';
import { readRows } from './readRows';
import type { Row } from './readRows';
import { writeServedDataSource } from './writeServedDataSource';

const step = 15 * 60_000;
const query = { queryType: 'drift', models: ['credit-risk'], method: 'psi', window: { every: '15m' } };

interface Lab {
  folder: string;
  /** The fifth of twelve windows holds the moment of the test; the log's version changes after the sixth. */
  start: number;
  range: { from: number; to: number };
  launch: () => Promise<RunningPlugin>;
  move: (version: string) => void;
}

async function openLab(env: Record<string, string>): Promise<Lab> {
  const folder = makeTempFolder();
  const start = (Math.floor(Date.now() / step) - 4) * step;
  const versions = [...Array<string>(6).fill('1'), ...Array<string>(6).fill('2')];
  const model = await writeServedDataSource(folder, { from: start, step, versions });
  const vendor = buildEventsVendor();
  const { url } = await startVendorServer(vendor.api);
  const jsonData = {
    store: { type: 'duckdb', path: folder },
    registries: [{ id: 'lab', type: 'mlflow', url }],
    models: [{ ...model, model: 'credit-risk', registry: 'lab' }],
  };
  const launch = async (): Promise<RunningPlugin> => {
    const plugin = await startPlugin({
      dataRoots: [folder],
      env: { GF_PLUGIN_ALLOWED_HOSTS: '127.0.0.1', ...env },
      caller: { dataSource: { uid: 'served', jsonData } },
    });
    onTestFinished(async () => {
      await plugin.stop();
    });
    return plugin;
  };
  return { folder, start, range: { from: start, to: start + 12 * step }, launch, move: vendor.move };
}

/** Asks until the registry has been looked at: that goes on beside the queries. */
async function waitForEvents(plugin: RunningPlugin, isThere: (rows: Row[], notices: string) => boolean): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    const [frame] = await plugin.query({ queryType: 'events', models: 'all' }, { from: '2026-01-01', to: Date.now() });
    if (isThere(readRows(frame), JSON.stringify(frame?.meta?.notices ?? []))) {
      return;
    }
    await setTimeout(50);
  }
  throw new Error('The registry was not looked at.');
}

test("drift is measured against the training data of the version that the registry's alias stood for", async () => {
  const lab = await openLab({ GF_PLUGIN_STATE_DIR: makeTempFolder() });
  const first = await lab.launch();
  await waitForEvents(first, (_, notices) => notices.includes('is observed since'));
  await first.stop();
  lab.move('2');
  const plugin = await lab.launch();
  await waitForEvents(plugin, (rows) => rows.some(({ kind }) => kind === 'alias_moved'));

  const [table] = await plugin.query({ ...query, view: 'table' }, lab.range);
  const rows = readRows(table).filter(({ column }) => column === 'temp');
  const certain = [...rows.slice(0, 4), ...rows.slice(8)];
  expect(
    certain.map(({ reference_version, reference_rows, state }) => [reference_version, reference_rows, state])
  ).toEqual([...Array<unknown>(4).fill(['1', 2000, 'stable']), ...Array<unknown>(4).fill(['2', 2000, 'stable'])]);
  expect(table?.meta?.custom).toMatchObject({ referenceChanges: [{ model: 'credit-risk', from: '1', to: '2' }] });

  const [latest] = await plugin.query(
    { ...query, view: 'latest', columns: ['temp'] },
    { from: lab.range.to - 2 * step, to: lab.range.to, headers: { FromAlert: 'true' } }
  );
  expect(readRows(latest).map(({ ratio }) => ratio)).toEqual([rows.at(-1)?.ratio]);

  rmSync(join(lab.folder, 'training/1.parquet'));
  const [lacking] = await plugin.query({ ...query, view: 'table' }, lab.range);
  const left = readRows(lacking).filter(({ column }) => column === 'temp');
  expect(left.slice(0, 4).map(({ state, ratio }) => [state, ratio])).toEqual(Array(4).fill(['cannot_tell', null]));
  expect(left.slice(8)).toEqual(rows.slice(8));
  expect(JSON.stringify(lacking?.meta?.notices)).toContain('training/1.parquet');
});

test('without state_dir all windows are compared with what serves now, and a notice names the setting', async () => {
  const lab = await openLab({});
  lab.move('2');
  const plugin = await lab.launch();
  const [table] = await plugin.query({ ...query, view: 'table', columns: ['temp'] }, lab.range);
  expect(new Set(readRows(table).map(({ reference_version }) => reference_version))).toEqual(new Set(['2']));
  expect(JSON.stringify(table?.meta?.notices)).toContain('state_dir');
});

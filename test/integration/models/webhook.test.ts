import { createHmac, randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { startVendorServer } from '../../contract/registries/vendorServer';
import { makeTempFolder } from '../harness/makeTempFolder';
import type { RunningPlugin } from '../harness/runningPlugin';
import { startPlugin } from '../harness/startPlugin';
import { buildEventsVendor } from './eventsVendor';
import { readRows } from './readRows';
import type { Row } from './readRows';

const secrets = {
  'registries.lab.webhookSecret': 'lab-secret-5a1f',
  'registries.other.webhookSecret': 'other-secret-77aa',
};
const alias = (version: string): object => ({
  entity: 'model_version_alias',
  action: 'created',
  timestamp: new Date().toISOString().replace('Z', '123+00:00'),
  data: { name: 'credit-risk', alias: 'production', version },
});

interface Started {
  plugin: RunningPlugin;
  url: string;
  state: string;
}

async function start({ url, state }: { url: string; state?: string }): Promise<RunningPlugin> {
  const registries = ['lab', 'other', 'silent'].map((id) => ({ id, type: 'mlflow', url }));
  const plugin = await startPlugin({
    env: { GF_PLUGIN_ALLOWED_HOSTS: '127.0.0.1', ...(state === undefined ? {} : { GF_PLUGIN_STATE_DIR: state }) },
    caller: {
      user: { login: 'sa-mlflow', role: 'Editor' },
      dataSource: {
        uid: 'events',
        jsonData: { registries: [...registries, { id: 'robot', type: 'datarobot' }] },
        secrets,
      },
    },
  });
  onTestFinished(async () => {
    await plugin.stop();
  });
  return plugin;
}

async function startWithState(): Promise<Started> {
  const { url } = await startVendorServer(buildEventsVendor().api);
  const state = makeTempFolder();
  return { plugin: await start({ url, state }), url, state };
}

interface Delivery {
  body: string;
  headers: Record<string, string>;
}

/** A delivery as MLflow signs it, now or so many seconds ago. */
function sign(payload: object, secret = secrets['registries.lab.webhookSecret'], secondsAgo = 0): Delivery {
  const body = JSON.stringify(payload);
  const delivery = randomUUID();
  const timestamp = String(Math.floor(Date.now() / 1000) - secondsAgo);
  const signature = createHmac('sha256', secret).update(`${delivery}.${timestamp}.${body}`).digest('base64');
  const headers = {
    'X-Mlflow-Delivery-Id': delivery,
    'X-Mlflow-Timestamp': timestamp,
    'X-Mlflow-Signature': `v1,${signature}`,
  };
  return { body, headers };
}

const post = (plugin: RunningPlugin, delivery: Delivery, registry = 'lab', role = 'Editor') =>
  plugin.callResource(`webhook/${registry}`, {
    method: 'POST',
    ...delivery,
    caller: { user: { login: 'sa-mlflow', role } },
  });

async function readMoves(plugin: RunningPlugin): Promise<Row[]> {
  const query = { queryType: 'events', models: 'all', registry: 'lab', kinds: ['alias_moved'] };
  const [frame] = await plugin.query(query, { from: '2026-01-01', to: Date.now() + 60_000 });
  return readRows(frame);
}

/** Refused, and nothing is kept. */
async function expectRefused(
  plugin: RunningPlugin,
  asked: ReturnType<typeof post>,
  status: number,
  text: string
): Promise<void> {
  const answer = await asked.catch((error: unknown) => ({ status: 0, body: { message: String(error) } }));
  expect(JSON.stringify(answer.body)).toContain(text);
  expect(answer.status).toBe(status);
  expect(JSON.stringify(answer)).not.toMatch(/secret-5a1f|secret-77aa/);
  expect(await readMoves(plugin)).toEqual([]);
}

test('a signed delivery is an event at its own time, once, before and after a restart', async () => {
  const { plugin, url, state } = await startWithState();
  const delivery = sign(alias('3'));
  expect(await post(plugin, delivery)).toMatchObject({ status: 200, body: { status: 'kept' } });
  const moves = await readMoves(plugin);
  expect(moves).toMatchObject([
    { title: 'credit-risk v3 → production', subject: 'production', to: '3', time_source: 'vendor' },
  ]);
  await plugin.stop();
  const again = await start({ url, state });
  await post(again, delivery);
  expect(await readMoves(again)).toEqual(moves);
});

test('a second move says from which version, and a removed alias that it is gone', async () => {
  const { plugin } = await startWithState();
  await post(plugin, sign(alias('2')));
  await post(plugin, sign(alias('3')));
  const gone = { ...alias('3'), action: 'deleted', data: { name: 'credit-risk', alias: 'production' } };
  await post(plugin, sign(gone));
  const found = (await readMoves(plugin)).map(({ from, to }) => [from, to]);
  expect(found.reverse()).toEqual([
    [expect.any(String), '2'],
    ['2', '3'],
    ['3', ''],
  ]);
});

test('a replayed delivery is refused', async () => {
  const { plugin } = await startWithState();
  const delivery = sign(alias('3'));
  await post(plugin, delivery);
  const answer = await post(plugin, delivery);
  expect(answer).toMatchObject({ status: 409 });
  expect(await readMoves(plugin)).toHaveLength(1);
});

test('a forged, an unsigned, an altered and an empty delivery are refused', async () => {
  const { plugin } = await startWithState();
  const good = sign(alias('3'));
  const { body, headers } = good;
  const text = 'signed with';
  await expectRefused(plugin, post(plugin, sign(alias('3'), 'guess')), 401, text);
  await expectRefused(plugin, post(plugin, { body, headers: {} }), 401, text);
  await expectRefused(plugin, post(plugin, { ...good, body: body.replace('"3"', '"2"') }), 401, text);
  const later = String(Number(headers['X-Mlflow-Timestamp']) + 1);
  await expectRefused(plugin, post(plugin, { body, headers: { ...headers, 'X-Mlflow-Timestamp': later } }), 401, text);
  const renamed = { ...headers, 'X-Mlflow-Delivery-Id': randomUUID() };
  await expectRefused(plugin, post(plugin, { body, headers: renamed }), 401, text);
  const versionless = { ...headers, 'X-Mlflow-Signature': headers['X-Mlflow-Signature']?.replace('v1', 'v0') ?? '' };
  await expectRefused(plugin, post(plugin, { body, headers: versionless }), 401, text);
  await expectRefused(
    plugin,
    post(plugin, { ...good, headers: { ...headers, 'X-Mlflow-Signature': 'v1,' } }),
    401,
    text
  );
});

test("a delivery signed with another registry's secret is refused", async () => {
  const { plugin } = await startWithState();
  const delivery = sign(alias('3'), secrets['registries.other.webhookSecret']);
  await expectRefused(plugin, post(plugin, delivery), 401, 'signed with');
});

test('a delivery from long ago or from the future is refused', async () => {
  const { plugin } = await startWithState();
  await expectRefused(plugin, post(plugin, sign(alias('3'), undefined, 600)), 401, '5 minutes');
  await expectRefused(plugin, post(plugin, sign(alias('3'), undefined, -600)), 401, '5 minutes');
});

test('a viewer, a registry without a secret, an unknown one and another vendor are refused', async () => {
  const { plugin } = await startWithState();
  await expectRefused(plugin, post(plugin, sign(alias('3')), 'lab', 'Viewer'), 403, 'role Editor');
  await expectRefused(plugin, post(plugin, sign(alias('3')), 'silent'), 400, 'no webhooks yet');
  await expectRefused(plugin, post(plugin, sign(alias('3'), ''), 'silent'), 400, 'no webhooks yet');
  await expectRefused(plugin, post(plugin, sign(alias('3')), 'lob'), 400, 'lob');
  await expectRefused(plugin, post(plugin, sign(alias('3')), 'robot'), 400, 'MLflow registry');
});

test("MLflow's test delivery of a model that isn't there is taken and not kept, as are tags", async () => {
  const { plugin } = await startWithState();
  const example = { ...alias('1'), data: { name: 'example_model', alias: 'example_alias', version: '1' } };
  expect(await post(plugin, sign(example))).toMatchObject({ status: 200, body: { status: 'ignored' } });
  const tag = { entity: 'model_version_tag', action: 'set', data: { name: 'credit-risk', version: '1', key: 'a' } };
  expect(await post(plugin, sign(tag))).toMatchObject({ status: 200, body: { status: 'ignored' } });
  expect(await readMoves(plugin)).toEqual([]);
});

test('without state_dir a delivery is refused with the name of the setting', async () => {
  const { url } = await startVendorServer(buildEventsVendor().api);
  const plugin = await start({ url });
  await expectRefused(plugin, post(plugin, sign(alias('3'))), 400, 'state_dir');
});

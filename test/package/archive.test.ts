import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectPaths } from '../../tools/build/projectPaths';
import { packagePlatform } from '../../tools/package/packagePlatform';
import { readRuntimeLock } from '../../tools/package/readRuntimeLock';
import { runtimePlatforms } from '../../tools/package/runtimePlatforms';
import { buildPluginClient } from '../../tools/plugin-host/pluginClient';
import { startProcess } from '../../tools/plugin-host/pluginProcess';
import { RunningPlugin } from '../integration/harness/runningPlugin';
import { EmptyRoot } from './EmptyRoot';

const platform = process.arch === 'arm64' ? runtimePlatforms.linux_arm64 : runtimePlatforms.linux_amd64;
const pluginFolder = '/plugins/plumbline-modelops-app';
const launcher = `${pluginFolder}/datasources/models/gpx_plumbline_${platform.name}`;
const packagingMs = 300_000;

const settings = {
  store: { type: 'duckdb', path: '/data' },
  models: [
    {
      model: 'delays',
      source: 'log.csv',
      columns: { timestamp: 'at', features: ['temp'] },
      references: [{ id: 'january', kind: 'timeRange', from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' }],
    },
  ],
};

/** 59 days of hourly rows whose temperature is another one from February on. */
function writeLog(path: string): void {
  const start = Date.UTC(2026, 0, 1);
  const february = Date.UTC(2026, 1, 1);
  const rows = Array.from({ length: 59 * 24 }, (_, hour) => {
    const at = start + hour * 3_600_000;
    return `${new Date(at).toISOString()},${(hour % 17) + (at < february ? 0 : 40)}`;
  });
  writeFileSync(path, ['at,temp', ...rows].join('\n'));
}

/** Starts the unpacked backend inside the root as Grafana would, with nothing in its environment but Grafana's words. */
async function startInside(root: EmptyRoot): Promise<RunningPlugin> {
  const start = () =>
    startProcess({
      command: root.getCommand(launcher),
      env: { grafana_plugin_type: 'datasource', PLUGIN_PROTOCOL_VERSIONS: '2', GF_PLUGIN_DATA_ROOTS: '/data' },
      cwd: '/',
      timeoutMs: 20_000,
    });
  const running = await start();
  const { handshake } = running;
  // Seen from outside, the socket lies below the root directory.
  const address = handshake.network === 'unix' ? join(root.path, handshake.address) : handshake.address;
  const client = buildPluginClient({ ...handshake, address });
  return new RunningPlugin({ process: running, client, start, caller: { dataSource: { jsonData: settings } } });
}

describe.skipIf(process.platform !== 'linux')('the archive', () => {
  let root: EmptyRoot;
  const inRoot = (path: string) => join(root.path, pluginFolder, path);

  beforeAll(async () => {
    root = new EmptyRoot();
    const parts = readRuntimeLock(projectPaths.runtimeLock).platforms[platform.name];
    root.unzip(await packagePlatform({ platform, parts, mayBeNewer: true }));
    mkdirSync(join(root.path, 'data'));
    writeLog(join(root.path, 'data/log.csv'));
  }, packagingMs);

  afterAll(() => root.remove());

  it("holds one folder named after the app, with the app's manifest in it", () => {
    expect(readdirSync(join(root.path, 'plugins'))).toEqual(['plumbline-modelops-app']);
    const { id, info } = JSON.parse(readFileSync(inRoot('plugin.json'), 'utf8')) as {
      id: string;
      info: { version: string; updated: string };
    };
    expect(id).toBe('plumbline-modelops-app');
    expect(info.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(info.updated).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('keeps the launcher, the node and the loader executable', () => {
    const runtime = `datasources/models/runtime/${platform.name}`;
    const executables = [launcher.slice(pluginFolder.length), `${runtime}/node`, `${runtime}/lib/${platform.loader}`];
    for (const path of executables) {
      expect((statSync(inRoot(path)).mode & 0o777).toString(8), path).toBe('755');
    }
  });

  it('brings the licence of everything that it ships', () => {
    const licenses = readdirSync(inRoot('datasources/models/runtime/LICENSES'));
    expect(licenses).toEqual(expect.arrayContaining(['node.txt', 'libc6.txt', 'libstdc++6.txt', 'LGPL-2.1.txt']));
    expect(readFileSync(inRoot('THIRD_PARTY_LICENSES.txt'), 'utf8')).toMatch(/^zod \d/m);
  });

  it('names no path of the machine that built it in what Grafana executes', () => {
    expect(readFileSync(join(root.path, launcher), 'utf8')).not.toContain(process.execPath);
  });

  it.skipIf(process.getuid?.() !== 0)(
    'starts and computes drift in a root directory that has neither node nor a C library',
    async () => {
      const plugin = await startInside(root);
      try {
        expect(plugin.process.handshake.line).toMatch(/^1\|2\|(unix|tcp)\|[^|]+\|grpc$/);
        const query = { queryType: 'drift', models: ['delays'], columns: ['temp'], method: 'psi', view: 'latest' };
        const [frame] = await plugin.query(query, { from: '2026-02-01T00:00:00Z', to: '2026-03-01T00:00:00Z' });
        const ratio = frame?.fields.find(({ type }) => type === 'number');
        expect(ratio?.values[0]).toBeGreaterThan(1);
      } finally {
        expect(await plugin.stop()).toBe(0);
      }
    }
  );
});

import { spawn } from 'node:child_process';
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromBinary } from '@bufbuild/protobuf';
import { status } from '@grpc/grpc-js';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ErrorInfoSchema, StatusSchema } from '../../src/backend/plugin-sdk/proto/generated/status_pb';
import { bundleFixture } from './fixtures/bundleFixture';
import { makeTempFolder } from './harness/makeTempFolder';
import { startPlugin } from './harness/startPlugin';
import type { RunningPlugin } from './harness/runningPlugin';
import type { StartOptions } from './harness/startPlugin';
import type { ServiceError } from '@grpc/grpc-js';

describe('Start of a plugin process', () => {
  let command: [string, string];
  let plugin: RunningPlugin | undefined;

  beforeAll(async () => {
    command = await bundleFixture();
  });

  afterEach(async () => {
    await plugin?.stop();
    plugin = undefined;
  });

  async function start(options: StartOptions = {}): Promise<RunningPlugin> {
    plugin = await startPlugin({ command, ...options });
    return plugin;
  }

  it('listens on a unix socket that only its own user can reach', async () => {
    const { process } = await start();
    expect(process.handshake.network).toBe('unix');
    const folder = statSync(dirname(process.handshake.address));
    expect(folder.mode & 0o777).toBe(0o700);
  });

  it('listens on the loopback address where no socket can be made', async () => {
    const running = await start({ env: { PLUGIN_UNIX_SOCKET_DIR: '/proc/no-such-folder' } });
    expect(running.process.handshake.network).toBe('tcp');
    expect(running.process.handshake.address).toMatch(/^127\.0\.0\.1:\d+$/);
    await expect(running.checkHealth()).resolves.toMatchObject({ status: 'OK' });
    expect(running.logs.map(({ level }) => level)).toContain('warn');
  });

  it('starts from another folder with nothing but the environment that Grafana gives', async () => {
    const running = await start({ cwd: '/', dataRoots: ['/srv/logs', '/srv/more'] });
    const { details } = await running.checkHealth();
    expect(details).toMatchObject({ env: { GF_VERSION: '12.4.0', GF_PLUGIN_DATA_ROOTS: '/srv/logs,/srv/more' } });
    expect(details).not.toHaveProperty('env.PATH');
    expect(details).not.toHaveProperty('env.HOME');
    expect(details).not.toHaveProperty('env.TMPDIR');
  });

  it('writes nothing but the handshake to standard output', async () => {
    const running = await start();
    await running.query({ queryType: 'stray' });
    await running.waitForLog(/printed by a library/);
    await running.stop();
    expect(running.process.strayOutput).toEqual([]);
  });

  it('answers with what failed at its start, and works once the fault is gone', async () => {
    const faultFile = join(makeTempFolder(), 'fault');
    writeFileSync(faultFile, '');
    const running = await start({ env: { GF_PLUGIN_FAULT_FILE: faultFile } });
    const message = `The plugin could not start: ${faultFile} is in the way. Remove it.`;

    await expect(running.checkHealth()).resolves.toMatchObject({ status: 'ERROR', message });
    await expect(running.queryData([{ queryType: 'context' }])).resolves.toEqual({
      A: { frames: [], status: 500, error: message, errorSource: 'plugin' },
    });
    await expect(running.callResource('forbidden')).resolves.toMatchObject({ status: 500, body: { message } });

    rmSync(faultFile);
    await expect(running.checkHealth()).resolves.toMatchObject({ status: 'OK' });
    await expect(running.query({ queryType: 'frames', frames: [] })).resolves.toEqual([]);
  });

  it('says "unimplemented" for a service that the plugin does not have, with the error source where Grafana looks', async () => {
    const running = await start({ env: { GF_PLUGIN_NO_SERVICES: 'true' } });
    const error = await running.queryData([{ queryType: 'context' }]).then(
      () => expect.unreachable('The query was answered'),
      (failure: unknown) => failure as ServiceError
    );
    expect(error.code).toBe(status.UNIMPLEMENTED);

    const [details] = error.metadata.get('grpc-status-details-bin');
    const [detail] = fromBinary(StatusSchema, details as Buffer).details;
    expect(detail?.typeUrl).toBe('type.googleapis.com/google.rpc.ErrorInfo');
    expect(fromBinary(ErrorInfoSchema, detail?.value ?? new Uint8Array()).metadata).toMatchObject({
      errorSource: 'plugin',
    });

    await expect(running.checkHealth()).rejects.toMatchObject({ code: status.UNIMPLEMENTED });
    await expect(running.callResource('echo')).rejects.toMatchObject({ code: status.UNIMPLEMENTED });
    await expect(running.collectMetrics()).resolves.toContain('process_resident_memory_bytes');
  });

  it('refuses to run when a person starts it, with a sentence instead of a handshake', async () => {
    const child = spawn(command[0], [command[1]], { env: {}, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => (chunks.stdout += String(chunk)));
    child.stderr.on('data', (chunk) => (chunks.stderr += String(chunk)));
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code).toBe(1);
    expect(chunks.stdout).toBe('');
    expect(chunks.stderr).toContain('Grafana starts it');
  });

  it('leaves no socket folder behind', async () => {
    const running = await start();
    const folder = dirname(running.process.handshake.address);
    expect(existsSync(folder)).toBe(true);
    expect(await running.stop()).toBe(0);
    expect(existsSync(folder)).toBe(false);
  });
});

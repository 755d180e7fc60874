import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleFixture } from './fixtures/bundleFixture';
import { makeTempFolder } from './harness/makeTempFolder';
import { startPlugin } from './harness/startPlugin';

describe('End of a plugin process', () => {
  let command: [string, string];

  beforeAll(async () => {
    command = await bundleFixture();
  });

  async function startWithMark() {
    const closedFile = join(makeTempFolder(), 'closed');
    const plugin = await startPlugin({ command, env: { GF_PLUGIN_CLOSED_FILE: closedFile } });
    return { plugin, closedFile };
  }

  it.each(['SIGTERM', 'SIGINT'] as const)('closes the services and exits with 0 on %s', async (signal) => {
    const { plugin, closedFile } = await startWithMark();
    await plugin.waitForLog(/ready/);
    await plugin.kill(signal);
    await expect(plugin.process.exited).resolves.toEqual({ code: 0, signal: null });
    expect(readFileSync(closedFile, 'utf8')).toBe('closed');
    expect(existsSync(dirname(plugin.process.handshake.address))).toBe(false);
  });

  it('closes the services and exits with 0 when the host asks for it', async () => {
    const { plugin, closedFile } = await startWithMark();
    await plugin.waitForLog(/ready/);
    expect(await plugin.stop()).toBe(0);
    expect(existsSync(closedFile)).toBe(true);
  });

  it('aborts calls that do not end, within the two seconds that the host waits', async () => {
    const { plugin } = await startWithMark();
    const answers = [plugin.query({ queryType: 'hang' }), plugin.query({ queryType: 'hang', deaf: true })];
    const settled = Promise.allSettled(answers);
    await plugin.waitForLog(/Hanging/);
    expect(await plugin.stop()).toBe(0);
    expect(plugin.logs.filter(({ message }) => message === 'Aborted')).toHaveLength(2);
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('lets a call finish that was running when the end was asked for', async () => {
    const { plugin } = await startWithMark();
    const answer = plugin.query({ queryType: 'wait', ms: 300 });
    await plugin.waitForLog(/^Waiting$/);
    expect(await plugin.stop()).toBe(0);
    await expect(answer).resolves.toEqual([]);
  });

  it('exits when the process that started it is gone, also when that was killed', async () => {
    const { pid, folder } = await startUnderParent(command, 'SIGKILL');
    await expect.poll(() => isAlive(pid), { timeout: 8000 }).toBe(false);
    expect(existsSync(folder)).toBe(false);
  });

  it('survives errors that no call answers for, and logs them', async () => {
    const { plugin } = await startWithMark();
    await plugin.query({ queryType: 'stray' });
    const thrown = await plugin.waitForLog(/^Uncaught exception$/);
    const rejected = await plugin.waitForLog(/^Unhandled rejection$/);
    expect(thrown).toMatchObject({
      level: 'error',
      fields: { cause: expect.stringContaining('thrown outside any call') as string },
    });
    expect(rejected.fields.cause).toContain('rejected outside any call');
    await expect(plugin.checkHealth()).resolves.toMatchObject({ status: 'OK' });
    await plugin.stop();
  });

  it('answers again after it was killed and started anew', async () => {
    const { plugin } = await startWithMark();
    const { pid } = plugin.process;
    await plugin.restart();
    expect(plugin.process.pid).not.toBe(pid);
    await expect(plugin.checkHealth()).resolves.toMatchObject({ status: 'OK' });
    await plugin.stop();
  });
});

/** Starts the plugin below another process, as Grafana's child, and kills that process. */
async function startUnderParent(
  command: readonly [string, string],
  signal: NodeJS.Signals
): Promise<{ pid: number; folder: string }> {
  const script = `
    const child = require('node:child_process').spawn(${JSON.stringify(command[0])}, [${JSON.stringify(command[1])}], {
      env: { grafana_plugin_type: 'datasource' }, stdio: ['ignore', 'pipe', 'ignore'],
    });
    child.stdout.once('data', (line) => console.log(child.pid + ' ' + line));
  `;
  const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  const line = await new Promise<string>((resolve) => parent.stdout.once('data', (chunk) => resolve(String(chunk))));
  parent.kill(signal);
  const [pid, handshake = ''] = line.split(' ');
  return { pid: Number(pid), folder: dirname(handshake.split('|')[3] ?? '') };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getLauncherScript } from './getLauncherScript';
import { getPlatform } from './getPlatform';

const platform = getPlatform('linux', 'x64');
const echo = '#!/bin/sh\necho "$0" "$@"\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "launcher's folder "));
});
afterEach(() => rmSync(folder, { recursive: true }));

function writeExecutable(path: string, text: string): string {
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return path;
}

function writeLauncher(fallbackNode?: string): string {
  return writeExecutable(join(folder, 'gpx_plumbline_linux_amd64'), getLauncherScript(platform, fallbackNode));
}

/** As Grafana does it: no environment and some other working directory. */
function start(launcher: string): string {
  return execFileSync(launcher, { env: {}, cwd: '/', encoding: 'utf8' }).trim();
}

describe('the launcher', () => {
  it('starts the runtime beside it with its own loader and libraries', () => {
    const runtime = join(folder, 'runtime/linux_amd64');
    mkdirSync(join(runtime, 'lib'), { recursive: true });
    writeExecutable(join(runtime, 'node'), echo);
    const loader = writeExecutable(join(runtime, 'lib/ld-linux-x86-64.so.2'), echo);
    expect(start(writeLauncher())).toBe(
      `${loader} --inhibit-cache --library-path ${runtime}/lib ${runtime}/node ${folder}/backend/main.cjs`
    );
  });

  it('falls back to the Node that built it on this machine, whatever its path contains', () => {
    const node = writeExecutable(join(folder, "node's"), echo);
    expect(start(writeLauncher(node))).toBe(`${node} ${folder}/backend/main.cjs`);
  });

  it('says what to do when it was shipped with a runtime that is gone', () => {
    const { status, stdout, stderr } = spawnSync(writeLauncher(), { env: {}, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`[ERROR] ${folder}/runtime/linux_amd64/node is missing`);
  });

  it('is not made for an operating system that has no shell', () => {
    expect(() => getPlatform('win32', 'x64')).toThrow('WSL');
    expect(() => getPlatform('linux', 'ia32')).toThrow('x64 and arm64');
  });
});

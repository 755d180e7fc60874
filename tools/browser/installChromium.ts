import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runNodeTool } from '../cli/runNodeTool';
import { findChromium } from './findChromium';

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function run(command: string, commandArguments: string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, commandArguments, { stdio: 'inherit', env: environment }).status === 0;
}

async function install(): Promise<void> {
  if (isDebianRoot()) {
    console.log('No Chromium here: installing the Debian package.');
    if (
      run('apt-get', ['update']) &&
      run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'])
    ) {
      return;
    }
  }
  console.log("No Chromium here: installing Playwright's.");
  await runNodeTool('@playwright/test/cli.js', ['install', 'chromium']);
}

/** The Chromium that is there, or one installed now; undefined when neither can be had. */
export async function installChromium(): Promise<string | undefined> {
  const found = findChromium();
  if (found !== undefined) {
    return found;
  }
  await install();
  return findChromium();
}

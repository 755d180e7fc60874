import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const installedPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of a Chromium on this machine: PLUMBLINE_CHROMIUM, then the system's, then Playwright's own. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const wanted = environment.PLUMBLINE_CHROMIUM;
  if (wanted !== undefined && wanted !== '') {
    if (!existsSync(wanted)) {
      throw new Error(`PLUMBLINE_CHROMIUM names ${wanted}, which doesn't exist.`);
    }
    return wanted;
  }
  return [...installedPaths, chromium.executablePath()].find((path) => existsSync(path));
}

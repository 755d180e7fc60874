import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installChromium } from '../browser/installChromium';
import { runPlaywright } from '../browser/runPlaywright';
import { projectPaths } from '../build/projectPaths';
import { countListedTests } from './countListedTests';
import { getPlaywrightCounts } from './getPlaywrightCounts';
import { readReport } from './readReport';
import type { TestCounts } from './testCounts';

const reportFile = join(projectPaths.testResults, 'browser.json');

async function skipAll(): Promise<TestCounts> {
  await runPlaywright({ reporters: 'json', reportFile, playwrightArguments: ['--list'] });
  const skipped = countListedTests(JSON.parse(readFileSync(reportFile, 'utf8')));
  console.error(
    `\n!!! ${skipped} BROWSER TESTS SKIPPED: there is no Chromium and none could be installed.\n` +
      '!!! Install one (apt-get install chromium) or set PLUMBLINE_CHROMIUM to its path.\n'
  );
  return { passed: 0, failed: 0, skipped };
}

/** The browser tests against the workbench. The configuration reads PLUMBLINE_CHROMIUM for the browser's path. */
export async function runBrowserStage(): Promise<TestCounts> {
  if (!existsSync(projectPaths.browserTests)) {
    console.log(`There are no browser tests: ${projectPaths.browserTests} is missing.`);
    return { passed: 0, failed: 0, skipped: 0 };
  }
  rmSync(reportFile, { force: true });
  const chromium = await installChromium();
  if (chromium === undefined) {
    return skipAll();
  }
  const exitCode = await runPlaywright({
    reporters: 'list,json',
    reportFile,
    environment: { PLUMBLINE_CHROMIUM: chromium },
  });
  return readReport(reportFile, exitCode, getPlaywrightCounts);
}

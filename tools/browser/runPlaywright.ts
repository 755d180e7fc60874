import { join } from 'node:path';
import { projectPaths } from '../build/projectPaths';
import { runNodeTool } from '../cli/runNodeTool';

export interface PlaywrightRun {
  reporters: string;
  /** Where the JSON reporter writes, when it is among the reporters. */
  reportFile?: string;
  logFile?: string;
  playwrightArguments?: string[];
  environment?: NodeJS.ProcessEnv;
}

/** Runs the browser tests with their own configuration and gives the exit code. */
export function runPlaywright(run: PlaywrightRun): Promise<number> {
  return runNodeTool(
    '@playwright/test/cli.js',
    ['test', '--config', projectPaths.browserTests, `--reporter=${run.reporters}`, ...(run.playwrightArguments ?? [])],
    {
      environment: {
        ...process.env,
        ...run.environment,
        ...(run.reportFile === undefined ? {} : { PLAYWRIGHT_JSON_OUTPUT_FILE: run.reportFile }),
      },
      logFile: run.logFile ?? join(projectPaths.testResults, 'browser.log'),
    }
  );
}

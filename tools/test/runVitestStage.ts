import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectPaths } from '../build/projectPaths';
import { runNodeTool } from '../cli/runNodeTool';
import { getVitestCounts } from './getVitestCounts';
import { readReport } from './readReport';
import type { TestCounts } from './testCounts';

/** Runs one project of vitest.config.ts. */
export async function runVitestStage(project: 'unit' | 'integration'): Promise<TestCounts> {
  const report = join(projectPaths.testResults, `${project}.json`);
  rmSync(report, { force: true });
  const exitCode = await runNodeTool(
    'vitest/vitest.mjs',
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    {
      logFile: join(projectPaths.testResults, `${project}.log`),
      environment: { ...process.env, TZ: 'UTC' },
    }
  );
  return readReport(report, exitCode, getVitestCounts);
}

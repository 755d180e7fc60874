import { join } from 'node:path';
import { projectPaths } from '../build/projectPaths';
import type { SourceCheck } from '../check/sourceCheck';
import { runNodeTool } from '../cli/runNodeTool';
import type { TestCounts } from './testCounts';

/** A check counts as one test. */
export async function runCheckStage({ name, script, checkArguments }: SourceCheck): Promise<TestCounts> {
  const logFile = join(projectPaths.testResults, `${name}.log`);
  const isPassed = (await runNodeTool(script, checkArguments, { logFile })) === 0;
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 };
}

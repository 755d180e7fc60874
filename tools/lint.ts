import { parseArgs } from 'node:util';
import { sourceChecks } from './check/sourceChecks';
import { runCommand } from './cli/runCommand';
import { runNodeTool } from './cli/runNodeTool';

runCommand(async () => {
  const { values } = parseArgs({ options: { fix: { type: 'boolean', default: false } } });
  const failed: string[] = [];
  for (const { name, title, script, checkArguments, fixArguments } of sourceChecks) {
    if (name === 'types') {
      continue;
    }
    console.log(title);
    const exitCode = await runNodeTool(script, values.fix ? (fixArguments ?? checkArguments) : checkArguments);
    if (exitCode !== 0) {
      failed.push(title);
    }
  }
  console.log(failed.length === 0 ? 'Nothing to complain about.' : `Failed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
});

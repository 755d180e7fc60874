import { runCommand } from './cli/runCommand';
import { runNodeTool } from './cli/runNodeTool';

runCommand(() => runNodeTool('typescript/bin/tsc', ['-b', ...process.argv.slice(2)]));

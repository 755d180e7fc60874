import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectPaths } from '../build/projectPaths';

/** Runs a script of an installed package (its path below node_modules) and gives its exit code. */
export function runNodeTool(script: string, toolArguments: string[], environment: NodeJS.ProcessEnv = process.env) {
  return new Promise<number>((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectPaths.nodeModules, script), ...toolArguments], {
      cwd: projectPaths.root,
      env: environment,
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

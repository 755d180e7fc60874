import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectPaths } from '../build/projectPaths';

export interface RunOptions {
  environment?: NodeJS.ProcessEnv;
  /** Gets all that the tool prints, besides the console. */
  logFile?: string;
}

function runInForeground(args: string[], environment: NodeJS.ProcessEnv) {
  return spawn(process.execPath, args, { cwd: projectPaths.root, env: environment, stdio: 'inherit' });
}

function runLogged(args: string[], environment: NodeJS.ProcessEnv, logFile: string) {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);
  const child = spawn(process.execPath, args, {
    cwd: projectPaths.root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const [stream, console] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    stream.pipe(console, { end: false });
    stream.pipe(log, { end: false });
  }
  child.on('close', () => log.end());
  return child;
}

/** Runs a script of an installed package (its path below node_modules) and gives its exit code. */
export function runNodeTool(script: string, toolArguments: string[], options: RunOptions = {}): Promise<number> {
  const args = [join(projectPaths.nodeModules, script), ...toolArguments];
  const environment = options.environment ?? process.env;
  return new Promise((resolve, reject) => {
    const child =
      options.logFile === undefined
        ? runInForeground(args, environment)
        : runLogged(args, environment, options.logFile);
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

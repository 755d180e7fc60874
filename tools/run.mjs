// Runs tools/<command>.ts. Plain Node and no dependency, because it is what installs them on a fresh clone.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findScript } from './run/findScript.mjs';
import { findStalePackage } from './run/findStalePackage.mjs';
import { isNodeVersionSupported } from './run/isNodeVersionSupported.mjs';
import { listCommands } from './run/listCommands.mjs';

const minimumNode = '20.19.0';
const toolsFolder = dirname(fileURLToPath(import.meta.url));
const root = dirname(toolsFolder);

function stop(message) {
  console.error(message);
  process.exit(1);
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function installWhenStale() {
  const lock = readJson(join(root, 'package-lock.json'));
  if (!lock) {
    stop('package-lock.json is missing. Restore it from version control, then run the command again.');
  }
  const stalePackage = findStalePackage(lock, readJson(join(root, 'node_modules/.package-lock.json')));
  if (stalePackage === undefined) {
    return;
  }
  console.error(`Installing the dependencies (${stalePackage} is missing or of another version): npm ci`);
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    stop('npm ci failed; its message stands above. Check the connection to the npm registry and run again.');
  }
}

function getScript(command) {
  const script = findScript(command, toolsFolder);
  if (script !== undefined) {
    return script;
  }
  const known = listCommands(toolsFolder).join(', ');
  return stop(`There is no command "${command}" (tools/${command}.ts). Known commands: ${known}.`);
}

function run(script, scriptArguments) {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...scriptArguments], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

const [command, ...commandArguments] = process.argv.slice(2);
if (!command) {
  stop('Usage: node tools/run.mjs COMMAND [arguments]');
}
if (!isNodeVersionSupported(process.versions.node, minimumNode)) {
  stop(`Node ${minimumNode} or newer is needed; this is ${process.versions.node}.`);
}
installWhenStale();
run(getScript(command), commandArguments);

import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { preparePython } from '../harness/preparePython';

const run = promisify(execFile);
const fixtures = join(import.meta.dirname, '../../fixtures/mlflow');

interface Seed {
  models: number;
  versions: number;
  points: number;
}

export interface RunningMlflow {
  url: string;
  stop: () => Promise<void>;
}

/** A real MLflow server on a free port of 127.0.0.1, over a store that was seeded. Its packages are installed once, below .cache. */
export async function startMlflow(major: 2 | 3, { models, versions, points }: Seed): Promise<RunningMlflow> {
  const bin = await installMlflow(major);
  const folder = await mkdtemp(join(tmpdir(), 'mlflow-'));
  const database = join(folder, 'mlflow.db');
  await run(join(bin, 'python'), [join(fixtures, 'seed.py'), database, ...[models, versions, points].map(String)]);
  const port = await findFreePort();
  const server = spawn(
    join(bin, 'mlflow'),
    [
      'server',
      '--backend-store-uri',
      `sqlite:///${database}`,
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--workers',
      '1',
    ],
    { cwd: folder, stdio: 'ignore', detached: true }
  );
  const stop = async (): Promise<void> => {
    await stopGroup(server);
    await rm(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await waitUntilUp(`${url}/health`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

/** Whether MLflow can be installed here: its packages come from PyPI into a virtual environment. */
export async function isPythonThere(): Promise<boolean> {
  try {
    await run('python3', ['-c', 'import ensurepip, venv']);
    return true;
  } catch {
    return false;
  }
}

async function installMlflow(major: 2 | 3): Promise<string> {
  const python = await preparePython(join(fixtures, `requirements-${major}.txt`));
  if (!python.ready) {
    throw new Error(python.reason);
  }
  return python.bin;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function waitUntilUp(url: string): Promise<void> {
  for (let attempt = 0; attempt < 1000; attempt++) {
    const isUp = await fetch(url).then(
      (response) => response.ok,
      () => false
    );
    if (isUp) {
      return;
    }
    await setTimeout(300);
  }
  throw new Error('MLflow did not come up within 5 minutes.');
}

/** The server has workers of its own, so its whole group is ended. */
async function stopGroup(server: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  if (server.pid === undefined || server.exitCode !== null) {
    return;
  }
  process.kill(-server.pid, 'SIGTERM');
  await ended;
}

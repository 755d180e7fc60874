import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cache = resolve(import.meta.dirname, '../../../.cache/python');

export type PreparedPython = { ready: true; bin: string } | { ready: false; reason: string };

/** A Python environment with the packages of a requirements file, made once below .cache. Without Python or its packages, why there is none. */
export async function preparePython(requirements: string): Promise<PreparedPython> {
  const wanted = await readFile(requirements, 'utf8');
  const folder = join(cache, createHash('sha256').update(wanted).digest('hex').slice(0, 16));
  const marker = join(folder, 'ready');
  const bin = join(folder, 'bin');
  if (existsSync(marker)) {
    return { ready: true, bin };
  }
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(cache, { recursive: true });
    await run('python3', ['-m', 'venv', folder]);
    await run(join(bin, 'python'), [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      '-r',
      requirements,
    ]);
    await writeFile(`${marker}.new`, wanted);
    await rename(`${marker}.new`, marker);
    return { ready: true, bin };
  } catch (error) {
    const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return { ready: false, reason: `no Python environment with ${wanted.trim()}: ${line}` };
  }
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleBackend } from './bundleBackend';
import { projectPaths } from './projectPaths';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backend-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function bundle(files: Record<string, string>): Promise<string[]> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'src', path)), { recursive: true });
    writeFileSync(join(folder, 'src', path), text);
  }
  return bundleBackend({
    backendSource: join(folder, 'src'),
    outFolder: join(folder, 'out'),
    nodeModules: projectPaths.nodeModules,
    isDevelopment: false,
    hasSourceMaps: false,
  });
}

describe('the backend bundle', () => {
  it('puts main and the workers side by side, wherever their sources are', async () => {
    await bundle({
      'main.ts': "import { one } from './one';\nconsole.log(one, import.meta.url);\n",
      'one.ts': 'export const one: number = 1;\n',
      'drivers/duckdb/count.worker.ts': 'export const count = 2;\n',
    });
    const scripts = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.cjs'));
    expect(scripts.sort()).toEqual(['count.worker.cjs', 'main.cjs']);
  });

  it('runs on plain Node and knows its own address', async () => {
    await bundle({ 'main.ts': 'console.log(import.meta.url);\n' });
    const main = join(folder, 'out/main.cjs');
    expect(execFileSync(process.execPath, [main], { encoding: 'utf8' }).trim()).toBe(pathToFileURL(main).href);
  });

  it('refuses two workers that would overwrite each other', async () => {
    const files = { 'main.ts': '', 'a/count.worker.ts': '', 'b/count.worker.ts': '' };
    await expect(bundle(files)).rejects.toThrow('both become count.worker.cjs');
  });

  it('is left out when there is no main.ts', async () => {
    expect(await bundle({ 'other.ts': '' })).toEqual([]);
  });
});

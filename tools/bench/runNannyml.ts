import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface NannymlInput {
  /** CSV. */
  reference: string;
  windows: string;
  /** Rows of a window. */
  size: number;
}

/** What a Python program that is given two CSV files and a size prints last, as JSON; null where Python or NannyML is missing. */
export function runNannyml(python: string, program: string, { reference, windows, size }: NannymlInput): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-nannyml-'));
  const [referenceFile, windowsFile] = [join(folder, 'reference.csv'), join(folder, 'windows.csv')];
  writeFileSync(referenceFile, reference);
  writeFileSync(windowsFile, windows);
  const { status, stdout, stderr } = spawnSync(python, ['-c', program, referenceFile, windowsFile, String(size)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  rmSync(folder, { recursive: true });
  // LightGBM talks before the answer comes.
  if (status === 0) {
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  }
  if (status === null || stderr.includes('ModuleNotFoundError')) {
    return null;
  }
  throw new Error(`${python} failed: ${stderr.trim().split('\n').at(-1)}`);
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { NabFile } from './readNabFile';

/** Writes the benchmark's result format: the file's own rows with a score behind each. */
export function writeNabResult(path: string, { timestamps, texts }: NabFile, scores: Float64Array): void {
  const rows = timestamps.map((timestamp, row) => `${timestamp},${texts[row] ?? ''},${scores[row] ?? 0}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `timestamp,value,anomaly_score\n${rows.join('\n')}\n`);
}

import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const windowsSchema = z.record(z.string(), z.array(z.tuple([z.string(), z.string()])));

/** Labelled windows by file, both ends included. */
export type NabWindows = z.infer<typeof windowsSchema>;

/** Reads the labelled windows, or undefined if there is no such file. */
export function readWindows(path: string): NabWindows | undefined {
  if (!existsSync(path)) {
    return undefined;
  }
  const parsed = windowsSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) {
    throw new Error(`${path} should be {"<category>/<file>.csv": [["start", "end"], …]}: ${parsed.error.message}`);
  }
  return parsed.data;
}

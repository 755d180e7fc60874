import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const sourceMap = z.object({ sources: z.array(z.string()) });

/** The files that went into the browser bundles below a folder, as their source maps name them. */
export function readBundledPaths(outFolder: string): string[] {
  return readdirSync(outFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js.map') && !path.includes('node_modules'))
    .flatMap((path) => sourceMap.parse(JSON.parse(readFileSync(join(outFolder, path), 'utf8'))).sources);
}

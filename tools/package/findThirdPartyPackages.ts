import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const sourceMap = z.object({ sources: z.array(z.string()) });
const packageFolder = /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+/;

/**
 * The installed packages that went into the bundles, read off their source maps.
 * @returns paths such as node_modules/zod or node_modules/a/node_modules/b, sorted
 */
export function findThirdPartyPackages(outFolder: string): string[] {
  const maps = readdirSync(outFolder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.map') && !path.includes('node_modules')
  );
  const found = maps.flatMap((path) => {
    const { sources } = sourceMap.parse(JSON.parse(readFileSync(join(outFolder, path), 'utf8')));
    return sources.flatMap((source) => packageFolder.exec(source)?.[0] ?? []);
  });
  return [...new Set(found)].sort();
}

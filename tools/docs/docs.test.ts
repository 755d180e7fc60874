import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findPlugins } from '../build/findPlugins';
import { findDocs } from './findDocs';

const root = join(import.meta.dirname, '../..');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
const docs = findDocs(root).map((path) => ({ name: relative(root, path), path, text: readFileSync(path, 'utf8') }));

function listMatches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);
}

describe.each(docs)('$name', ({ path, text }) => {
  it('names only commands that there are', () => {
    const commands = [...listMatches(text, /\bnpm run ([a-z0-9:-]+)/g), ...listMatches(text, /\bnpm (start|test)\b/g)];
    const missing = commands.filter((command) => {
      const tool = /run\.mjs ([a-z0-9-]+)/.exec(scripts[command] ?? '')?.[1];
      return tool === undefined || !existsSync(join(root, 'tools', `${tool}.ts`));
    });
    expect(missing).toEqual([]);
  });

  it('links only to files that there are', () => {
    const links = [...listMatches(text, /\]\(([^)#\s]+)/g), ...listMatches(text, /(?:src|srcset)="([^"]+)"/g)];
    const missing = links.filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(dirname(path), link)));
    expect(missing).toEqual([]);
  });
});

describe('the README', () => {
  it('lists every plugin id where it says how to allow them, without spaces', () => {
    const ids = findPlugins(root).map(({ manifest }) => manifest.id);
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const listed = /allow_loading_unsigned_plugins = (\S+)\n/.exec(readme)?.[1]?.split(',') ?? [];
    expect(listed.sort()).toEqual(ids.sort());
  });
});

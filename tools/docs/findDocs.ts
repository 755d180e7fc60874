import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const topLevel = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];

/** The documents that people read: at the top level, below docs/, and the demo's. */
export function findDocs(root: string): string[] {
  const below = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path));
  return [...topLevel, ...below, 'demo/README.md'].map((path) => join(root, path));
}

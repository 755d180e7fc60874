import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

const endings = ['', '.ts', '.tsx', '.json'];

/** The project's own files that an entry reaches by static and lazy imports, itself included. */
export function findSourceFiles(entry: string): string[] {
  const found = new Set<string>();
  const open = [entry];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) {
      continue;
    }
    found.add(path);
    open.push(...listRelativeImports(path));
  }
  return [...found].filter((path) => /\.tsx?$/.test(path)).sort();
}

function listRelativeImports(path: string): string[] {
  if (path.endsWith('.json')) {
    return [];
  }
  const { importedFiles } = ts.preProcessFile(readFileSync(path, 'utf8'), true, true);
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .flatMap((name) => {
      const target = resolve(dirname(path), name);
      const file = endings.map((ending) => target + ending).find((candidate) => isFile(candidate));
      return file === undefined ? [] : [file];
    });
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findPlugins } from './build/findPlugins';
import { projectPaths } from './build/projectPaths';
import { runCommand } from './cli/runCommand';

interface Size {
  name: string;
  kilobytes: number;
}

/** Prints the gzipped size of each plugin's module.js in dist/, and of the archives in release/. */
runCommand(() => {
  const modules = findPlugins(projectPaths.root)
    .map(({ folder }) => join(folder, 'module.js'))
    .filter((path) => existsSync(join(projectPaths.dist, path)))
    .map((path): Size => {
      const { length } = gzipSync(readFileSync(join(projectPaths.dist, path)));
      return { name: `${path}, gzip`, kilobytes: length / 1000 };
    });
  const archives = existsSync(projectPaths.release) ? readdirSync(projectPaths.release) : [];
  const sizes = archives
    .filter((name) => name.endsWith('.zip'))
    .map((name): Size => ({ name, kilobytes: statSync(join(projectPaths.release, name)).size / 1000 }));
  const all = [...modules, ...sizes];
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify(all));
    return Promise.resolve(0);
  }
  for (const { name, kilobytes } of all) {
    console.log(`${kilobytes.toFixed(1).padStart(10)} kB  ${name}`);
  }
  return Promise.resolve(0);
});

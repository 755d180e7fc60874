import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectPaths } from '../build/projectPaths';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    })
  ),
});

const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(projectPaths.root, 'package-lock.json'), 'utf8')));
const dependencies = Object.entries(packages).filter(([path]) => path !== '');

/** Where Node would look for a package from a place in the tree. */
function isReachable(name: string, from: string): boolean {
  const inner = `${from}/node_modules/${name}`;
  if (packages[inner] !== undefined) {
    return true;
  }
  const parent = from.lastIndexOf('/node_modules/');
  return parent === -1 ? packages[`node_modules/${name}`] !== undefined : isReachable(name, from.slice(0, parent));
}

describe('package-lock.json', () => {
  it('holds a checksum for every package', () => {
    expect(dependencies.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
  });

  it('names no address of a registry, so that everybody installs from their own', () => {
    expect(dependencies.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('holds the native parts for every platform, without which npm ci refuses it', () => {
    const missing = dependencies.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isReachable(name, path))
        .map((name) => `${path} wants ${name}`)
    );
    expect(missing).toEqual([]);
  });
});

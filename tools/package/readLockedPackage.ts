import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { NpmPackage } from './runtimeLock';

const packageLock = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional(), integrity: z.string().optional() })),
});

/** Version and checksum of a package as package-lock.json pins them, also for platforms other than this one. */
export function readLockedPackage(name: string, lockPath: string): NpmPackage {
  const { version, integrity } =
    packageLock.parse(JSON.parse(readFileSync(lockPath, 'utf8'))).packages[`node_modules/${name}`] ?? {};
  if (version === undefined || integrity === undefined) {
    throw new Error(`package-lock.json doesn't pin ${name}: its version or checksum is missing.`);
  }
  return { name, version, integrity };
}

import { z } from 'zod';

export const platformNames = ['linux_amd64', 'linux_arm64'] as const;

const npmPackage = z.object({ name: z.string(), version: z.string(), integrity: z.string().startsWith('sha512-') });
const debianPackage = z.object({ name: z.string(), version: z.string(), sha256: z.string().length(64) });

/** What the self-contained runtime is made of, each part pinned and with its checksum: runtime-lock.json. */
export const runtimeLockSchema = z.object({
  platforms: z.record(
    z.enum(platformNames),
    z.object({ node: npmPackage, debian: z.object({ release: z.string(), packages: z.array(debianPackage) }) })
  ),
});

export type PlatformName = (typeof platformNames)[number];
export type NpmPackage = z.infer<typeof npmPackage>;
export type DebianPackage = z.infer<typeof debianPackage>;
export type RuntimeLock = z.infer<typeof runtimeLockSchema>;
export type RuntimeParts = RuntimeLock['platforms'][PlatformName];

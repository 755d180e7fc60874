import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { backendLayout } from '../build/backendLayout';
import { buildBackend } from '../build/buildBackend';
import { getBuildStamp } from '../build/getBuildStamp';
import { projectPaths } from '../build/projectPaths';
import { readPluginManifest } from '../build/readPluginManifest';
import { assertMachine } from './assertMachine';
import { buildRuntime } from './buildRuntime';
import { findThirdPartyPackages } from './findThirdPartyPackages';
import { formatThirdPartyLicenses } from './formatThirdPartyLicenses';
import { readBundledPaths } from './readBundledPaths';
import type { RuntimeParts } from './runtimeLock';
import type { RuntimePlatform } from './runtimePlatforms';
import { unpackBindings } from './unpackBindings';
import { writeArchive } from './writeArchive';

export interface PackageOptions {
  platform: RuntimePlatform;
  parts: RuntimeParts;
  mayBeNewer?: boolean;
  /** Gets the finished folder before it is archived; to sign it, which covers every file. */
  finish?: (folder: string) => void;
}

/** What in dist/ was made for this machine and is made anew for the platform. */
const hostParts = [backendLayout.bundle, backendLayout.runtime, backendLayout.executable].map(
  (name) => `${backendLayout.pluginFolder}/${name}`
);

function copyPlatformIndependent(stage: string): void {
  rmSync(stage, { recursive: true, force: true });
  cpSync(projectPaths.dist, stage, {
    recursive: true,
    filter: (path) => {
      const inside = relative(projectPaths.dist, path);
      return !hostParts.some(
        (part) => inside === part || inside.startsWith(`${part}/`) || inside.startsWith(`${part}_`)
      );
    },
  });
}

function assertMachines(stage: string, platform: RuntimePlatform): void {
  const isBinary = (path: string) => /(\/node|\.node|\.so(\.\d+)*)$/.test(path);
  const binaries = readdirSync(stage, { recursive: true, encoding: 'utf8' })
    .map((path) => join(stage, path))
    .filter((path) => isBinary(path) && statSync(path).isFile());
  binaries.forEach((path) => assertMachine(path, platform));
}

async function stagePlatform({ platform, parts, mayBeNewer }: PackageOptions, stage: string): Promise<void> {
  copyPlatformIndependent(stage);
  const browserPaths = readBundledPaths(stage);
  const backendPaths = await buildBackend({
    outFolder: stage,
    platform,
    bindingsFolder: unpackBindings(platform),
    hasSourceMaps: false,
  });
  if (backendPaths.length === 0) {
    throw new Error('There is no src/backend/main.ts: an archive without the backend would be half a plugin.');
  }
  const target = join(stage, backendLayout.pluginFolder, backendLayout.runtime);
  buildRuntime({ parts, platform, cache: projectPaths.cache, target, mayBeNewer });
  assertMachines(stage, platform);
  const licenses = formatThirdPartyLicenses(
    findThirdPartyPackages([...browserPaths, ...backendPaths]),
    projectPaths.root
  );
  writeFileSync(join(stage, 'THIRD_PARTY_LICENSES.txt'), licenses);
}

/** Makes release/<id>-<version>.<platform>.zip and its .sha256 from the built dist/. Gives the archive's path. */
export async function packagePlatform(options: PackageOptions): Promise<string> {
  const { id } = readPluginManifest(join(projectPaths.dist, 'plugin.json'));
  const { version, today } = getBuildStamp(projectPaths.packageJson, new Date(), process.env.SOURCE_DATE_EPOCH);
  const stage = join(projectPaths.cache, 'package', options.platform.name, id);
  await stagePlatform(options, stage);
  options.finish?.(stage);
  const archive = join(projectPaths.release, `${id}-${version}.${options.platform.name}.zip`);
  await writeArchive(stage, archive, new Date(`${today}T12:00:00`));
  const sha256 = createHash('sha256').update(readFileSync(archive)).digest('hex');
  writeFileSync(`${archive}.sha256`, `${sha256}  ${basename(archive)}\n`);
  console.log(`${relative(projectPaths.root, archive)}: ${(statSync(archive).size / 1e6).toFixed(1)} MB`);
  return archive;
}

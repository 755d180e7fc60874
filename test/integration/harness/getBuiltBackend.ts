import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const goNames: Record<string, string> = { x64: 'amd64', win32: 'windows' };

/** The executable of the built data source, by Go's names for platforms as Grafana looks it up. Fails before a build. */
export function getBuiltBackend(): string {
  const { platform, arch } = process;
  const name = `gpx_plumbline_${goNames[platform] ?? platform}_${goNames[arch] ?? arch}`;
  const path = join(resolve(import.meta.dirname, '../../..'), 'dist/datasources/models', name);
  if (!existsSync(path)) {
    throw new Error(`${path} is missing. Run "npm run build" first.`);
  }
  return path;
}

import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, normalize, sep } from 'node:path';
import { demoPath } from '../../../schema/settings/dataSourceSettings';
import { StoreError } from '../../../stores/storeError';
import type { DuckDbOptions } from './duckDbOptions';
import { isBelow } from './isBelow';
import { isSystemPath } from './isSystemPath';
import { resolveRoots } from './resolveRoots';

type Roots = Pick<DuckDbOptions, 'demoFolder' | 'dataRoots'>;

/** The real folder of a store's path: the bundled demo, or a folder below what the operator opened. */
export async function resolveStoreFolder(path: string, roots: Roots): Promise<string> {
  if (path === demoPath) {
    return resolveFolder(roots.demoFolder, path);
  }
  const realRoots = await resolveRoots(roots.dataRoots);
  requireBelow([...roots.dataRoots, ...realRoots], path, path);
  const folder = await resolveFolder(path, path);
  requireBelow(realRoots, folder, path);
  return folder;
}

function requireBelow(roots: readonly string[], path: string, shown: string): void {
  const climbs = path.split(/[\\/]/).includes('..');
  const isOpen = isAbsolute(path) && !climbs && !isSystemPath(path);
  if (!isOpen || !roots.some((root) => isBelow(root, normalize(path)))) {
    throw new StoreError(
      'not_allowed',
      `The store's path ${shown} is not below a folder that this Grafana opens to the plugin.`,
      roots.length === 0
        ? 'No folder is opened yet: whoever runs Grafana sets data_roots in [plugin.plumbline-models-datasource]. The path demo always works.'
        : 'Use an absolute path below one of the data_roots that whoever runs Grafana set in [plugin.plumbline-models-datasource].'
    );
  }
}

async function resolveFolder(path: string, shown: string): Promise<string> {
  const folder = await realpath(path).catch((cause: unknown) => {
    throw buildNotFound(`The store's folder ${shown} isn't there or can't be entered.`, cause);
  });
  if (!(await stat(folder)).isDirectory()) {
    throw buildNotFound(`The store's path ${shown} is a file, not a folder.`);
  }
  return folder.endsWith(sep) ? folder.slice(0, -1) : folder;
}

function buildNotFound(message: string, cause?: unknown): StoreError {
  return new StoreError(
    'not_found',
    message,
    "Correct the path in the data source's settings, and check that Grafana's user may read it.",
    { cause }
  );
}

import type { CancelSignal } from '../cancelSignal';
import type { VersionKey } from '../modelRegistry';
import { RegistryError } from '../registryError';
import type { DatarobotApi } from './buildDatarobotApi';
import { datarobotSchemas } from './datarobotSchemas';
import type { DatarobotVersion } from './datarobotSchemas';
import { findModelId } from './findModelId';

/** A version by its number, with the path of what belongs to it. */
export async function fetchVersion(
  api: DatarobotApi,
  { model, version }: VersionKey,
  signal?: CancelSignal
): Promise<{ version: DatarobotVersion; path: string[] }> {
  const path = ['registeredModels', await findModelId(api, model, signal), 'versions'];
  for await (const page of api.list(path, {}, datarobotSchemas.version, signal)) {
    const found = page.find(({ registeredModelVersion }) => String(registeredModelVersion) === version);
    if (found) {
      return { version: found, path: [...path, found.id] };
    }
  }
  throw new RegistryError(
    'not_found',
    `The registered model "${model}" has no version ${version}.`,
    'Versions of DataRobot are whole numbers from 1.'
  );
}

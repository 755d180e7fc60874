import { RegistryError } from '../registryError';
import type { RegistryParts } from '../registryParts';

/** A secret that the settings of a registry call for. */
export function requireSecret(id: string, name: string, getSecret: RegistryParts['getSecret']): string {
  const secret = getSecret(name);
  if (secret === undefined || secret === '') {
    throw new RegistryError(
      'not_configured',
      `Registry "${id}" has no ${name}.`,
      `Enter it in the data source's settings, or provision secureJsonData "registries.${id}.${name}".`
    );
  }
  return secret;
}

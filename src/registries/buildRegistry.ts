import type { RegistrySettings } from '../schema/settings/registrySettings';
import { buildMlflowRegistry } from './mlflow/buildMlflowRegistry';
import type { ModelRegistry } from './modelRegistry';
import { RegistryError } from './registryError';
import type { RegistryParts } from './registryParts';

/** The registry that settings describe. One line a vendor. */
export function buildRegistry(settings: RegistrySettings, parts: RegistryParts): ModelRegistry {
  switch (settings.type) {
    case 'mlflow':
      return buildMlflowRegistry(settings, parts);
    default:
      throw new RegistryError(
        'not_configured',
        `Registry "${settings.id}" is of type ${settings.type}, which this version can't read.`,
        'Update the plugin, or take the registry out of the settings.'
      );
  }
}

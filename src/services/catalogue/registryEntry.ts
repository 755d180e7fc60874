import type { ModelRegistry } from '../../registries/modelRegistry';
import type { RegistryType } from '../../registries/registryType';

/** A registry of the data source. Opening it may fail, which is the one's own trouble and not the others'. */
export interface RegistryEntry {
  id: string;
  type: RegistryType;
  open: () => ModelRegistry;
}

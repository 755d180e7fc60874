import type { ModelRegistry } from '../../registries/modelRegistry';
import type { DeclaredRegistry } from '../../registries/getRegistryDefinition';

/** A registry of the data source. Opening it may fail, which is the one's own trouble and not the others'. */
export interface RegistryEntry extends DeclaredRegistry {
  id: string;
  open: () => ModelRegistry;
}

import type { RegistryDefinition } from './registryDefinition';
import { registryDefinitions } from './registryDefinitions';
import type { RegistryType } from './registryType';

/** A registry as its settings declare it. */
export interface DeclaredRegistry {
  type: RegistryType;
  /** What part of the vendor's product it is, for types that have parts. */
  scope?: { kind: string };
}

/** What a registry can answer as it is set up: endpoints belong to a workspace of Azure, so a registry of Azure tells of none. */
export function getRegistryDefinition({ type, scope }: DeclaredRegistry): RegistryDefinition {
  const definition = registryDefinitions[type];
  return type === 'azure-ml' && scope?.kind === 'registry' ? { ...definition, deployments: false } : definition;
}

import type { RegistryType } from './registryType';

/** What a type of registry can answer. Editors read it; the contract suite holds every registry to it. */
export interface RegistryDefinition {
  type: RegistryType;
  /** The vendor's product, as it calls itself. */
  name: string;
  aliases: boolean;
  stages: 'current' | 'deprecated' | 'none';
  approval: boolean;
  deployments: boolean;
  runMetrics: 'history' | 'last' | 'none';
  lineage: boolean;
  baselines: boolean;
  /** Whose clock times a change other than a version's creation. */
  events: 'vendor' | 'observed';
}

import type { RegistryDefinition } from '../registryDefinition';

export const azureMlDefinition: RegistryDefinition = {
  type: 'azure-ml',
  name: 'Azure Machine Learning',
  aliases: false,
  stages: 'current',
  approval: false,
  deployments: true,
  runMetrics: 'none',
  lineage: true,
  baselines: false,
  events: 'observed',
};

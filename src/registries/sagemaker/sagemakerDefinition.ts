import type { RegistryDefinition } from '../registryDefinition';

export const sagemakerDefinition: RegistryDefinition = {
  type: 'sagemaker',
  name: 'Amazon SageMaker',
  aliases: false,
  stages: 'none',
  approval: true,
  deployments: true,
  runMetrics: 'last',
  lineage: true,
  baselines: true,
  events: 'observed',
};

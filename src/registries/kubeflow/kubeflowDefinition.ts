import type { RegistryDefinition } from '../registryDefinition';

export const kubeflowDefinition: RegistryDefinition = {
  type: 'kubeflow',
  name: 'Kubeflow Hub (Model Registry)',
  aliases: false,
  stages: 'none',
  approval: false,
  deployments: true,
  runMetrics: 'history',
  lineage: true,
  baselines: false,
  events: 'observed',
};

import type { RegistryDefinition } from '../registryDefinition';

export const datarobotDefinition: RegistryDefinition = {
  type: 'datarobot',
  name: 'DataRobot',
  aliases: false,
  stages: 'none',
  approval: false,
  deployments: true,
  runMetrics: 'history',
  lineage: true,
  baselines: false,
  events: 'observed',
};

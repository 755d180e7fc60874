import type { RegistryDefinition } from '../registryDefinition';

/** Aliases and stages keep no time in MLflow, so their changes are observed; a version's creation has the server's time. */
export const mlflowDefinition: RegistryDefinition = {
  type: 'mlflow',
  name: 'MLflow',
  aliases: true,
  stages: 'deprecated',
  approval: false,
  deployments: false,
  runMetrics: 'history',
  lineage: true,
  baselines: false,
  events: 'observed',
};

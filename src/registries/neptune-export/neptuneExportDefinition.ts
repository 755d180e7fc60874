import type { RegistryDefinition } from '../registryDefinition';

/** An export stands still: what it says of changes is the time at which something was made. */
export const neptuneExportDefinition: RegistryDefinition = {
  type: 'neptune-export',
  name: 'Neptune export',
  aliases: false,
  stages: 'current',
  approval: false,
  deployments: false,
  runMetrics: 'history',
  lineage: true,
  baselines: false,
  events: 'observed',
};

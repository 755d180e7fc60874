import type { RegistrySettingsOf } from '../../schema/settings/registrySettings';

/** The path of a workspace or registry, which is also its id. */
export function getScopePath({ subscription, resourceGroup, scope }: RegistrySettingsOf<'azure-ml'>): string[] {
  return [
    'subscriptions',
    subscription,
    'resourceGroups',
    resourceGroup,
    'providers',
    'Microsoft.MachineLearningServices',
    scope.kind === 'workspace' ? 'workspaces' : 'registries',
    scope.name,
  ];
}

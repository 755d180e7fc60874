import type { EventKind } from '../schema/domain/eventKind';
import type { RegistryDefinition } from './registryDefinition';

/** The changes that a type of registry can tell of, or that can be seen in what it holds. */
export function getEventKinds({ aliases, stages, approval, deployments }: RegistryDefinition): EventKind[] {
  return [
    'version_created',
    ...(aliases ? ['alias_moved' as const] : []),
    ...(stages === 'none' ? [] : ['stage_changed' as const]),
    ...(approval ? ['approval_changed' as const] : []),
    ...(deployments ? ['deployment_changed' as const] : []),
  ];
}

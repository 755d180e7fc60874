import type { RegistryEvent } from '../../registries/modelRegistry';
import type { CatalogueVersion } from '../catalogue/registryCatalogue';
import { buildEventId } from './buildEventId';

/** A version's creation: at the registry's time where it keeps one, else when it was first seen. */
export function buildCreatedEvent(version: CatalogueVersion, observedAt: number): RegistryEvent {
  const { model, version: name, created, author, url } = version;
  return {
    id: buildEventId('version_created', model, name),
    kind: 'version_created',
    time: created ?? observedAt,
    timeSource: created === null ? 'observed' : 'vendor',
    model,
    version: name,
    ...(author !== '' && { author }),
    ...(url !== '' && { url }),
  };
}

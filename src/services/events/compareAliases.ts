import type { RegistryEvent } from '../../registries/modelRegistry';
import type { CatalogueModel } from '../catalogue/registryCatalogue';
import { buildEventId } from './buildEventId';
import type { ModelSnapshot } from './catalogueSnapshot';
import type { Moment } from './moment';

/** Aliases of a model that stand for another version now, are new, or are gone. No registry keeps the time of it. */
export function compareAliases(
  before: ModelSnapshot | undefined,
  after: CatalogueModel | undefined,
  { observedAt, anchor }: Moment
): RegistryEvent[] {
  if (after === undefined) {
    return [];
  }
  const { model, url } = after;
  const old = new Map(before?.aliases ?? []);
  const held = new Map(after.aliases);
  return [...new Set([...old.keys(), ...held.keys()])].flatMap((alias): RegistryEvent[] => {
    const from = old.get(alias);
    const to = held.get(alias);
    if (from === to) {
      return [];
    }
    return [
      {
        id: buildEventId('alias_moved', model, alias, from ?? '', to ?? '', anchor),
        kind: 'alias_moved',
        time: observedAt,
        timeSource: 'observed',
        model,
        version: to ?? from,
        subject: alias,
        from,
        to,
        ...(url !== '' && { url }),
      },
    ];
  });
}

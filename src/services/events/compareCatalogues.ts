import type { RegistryEvent } from '../../registries/modelRegistry';
import type { RegistryCatalogue } from '../catalogue/registryCatalogue';
import type { CatalogueSnapshot } from './catalogueSnapshot';
import { compareAliases } from './compareAliases';
import { compareServing } from './compareServing';
import { compareVersions } from './compareVersions';

/**
 * What has changed in a registry between two readings, in order of time. `observedAt` is the time of changes that the vendor keeps
 * none of. Comparing the same snapshot with the same change again gives the same ids, so that a comparison that was cut short can be
 * repeated. What is gone because a reading has gaps is not taken for a change.
 */
export function compareCatalogues(
  before: CatalogueSnapshot,
  after: RegistryCatalogue,
  observedAt: number
): RegistryEvent[] {
  const known = new Map(before.models.map((model) => [model.model, model]));
  const names = [...new Set([...after.models.keys(), ...after.versions.keys()])];
  const moment = { observedAt, anchor: before.read };
  const events = names.flatMap((name) => {
    const held = known.get(name);
    return [
      ...compareVersions(held, after.versions.get(name) ?? [], { ...moment, isWhole: after.gaps.length === 0 }),
      ...compareAliases(held, after.models.get(name), moment),
    ];
  });
  const serving = before.serving === null || after.gaps.length > 0 ? [] : compareServing(before.serving, after, moment);
  return [...events, ...serving].sort((one, other) => one.time - other.time);
}

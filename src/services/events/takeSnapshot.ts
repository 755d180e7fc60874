import type { RegistryCatalogue } from '../catalogue/registryCatalogue';
import type { CatalogueSnapshot } from './catalogueSnapshot';
import { listServing } from './listServing';

/** What to remember of a reading. Where it has gaps, the deployments are taken over from before: they may be what is missing. */
export function takeSnapshot(catalogue: RegistryCatalogue, before: CatalogueSnapshot | undefined): CatalogueSnapshot {
  const { read, models, versions, deployments, gaps } = catalogue;
  const names = new Set([...models.keys(), ...versions.keys()]);
  return {
    v: 1,
    since: before?.since ?? read,
    read,
    models: [...names].map((model) => ({
      model,
      aliases: (models.get(model)?.aliases ?? []).map(([alias, version]): [string, string] => [alias, version]),
      versions: (versions.get(model) ?? []).map(
        ({ version, stage, approval, updated }): [string, string, string, number | null] => [
          version,
          stage,
          approval,
          updated,
        ]
      ),
    })),
    serving:
      gaps.length > 0
        ? (before?.serving ?? null)
        : listServing(deployments).map(({ model, place, versions: held, updated }) => ({
            model,
            place,
            versions: held,
            updated,
          })),
  };
}

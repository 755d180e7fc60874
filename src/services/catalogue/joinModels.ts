import { buildModelRow } from './buildModelRow';
import type { CatalogueDeployment, FoundModel, RegistryCatalogue } from './registryCatalogue';

/** The models of a registry, each with its versions and the places that serve it. */
export function joinModels({ models, versions, deployments }: RegistryCatalogue): FoundModel[] {
  const places = groupByModel(deployments);
  return [...models.values()].map((model) => {
    const joined = {
      ...model,
      versions: versions.get(model.model) ?? [],
      deployments: places.get(model.model) ?? [],
    };
    return { ...joined, row: buildModelRow(joined) };
  });
}

function groupByModel(deployments: readonly CatalogueDeployment[]): Map<string, CatalogueDeployment[]> {
  const groups = new Map<string, CatalogueDeployment[]>();
  for (const deployment of deployments) {
    const group = groups.get(deployment.model) ?? [];
    group.push(deployment);
    groups.set(deployment.model, group);
  }
  return groups;
}

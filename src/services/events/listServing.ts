import { isServing } from '../catalogue/isServing';
import type { CatalogueDeployment } from '../catalogue/registryCatalogue';
import type { ServingSnapshot } from './catalogueSnapshot';

/** A place that serves a model, with the version that has most of its traffic. */
export interface ServingPlace extends ServingSnapshot {
  leading: string;
  url: string;
}

/** Which versions of a model serve at each place. Deployments that name no version tell nothing of a change. */
export function listServing(deployments: readonly CatalogueDeployment[]): ServingPlace[] {
  const groups = new Map<string, CatalogueDeployment[]>();
  for (const deployment of deployments) {
    if (isServing(deployment) && deployment.model !== '' && deployment.version !== '') {
      const key = JSON.stringify([deployment.model, deployment.place]);
      groups.set(key, [...(groups.get(key) ?? []), deployment]);
    }
  }
  return [...groups.values()].flatMap(describePlace);
}

function describePlace(group: readonly CatalogueDeployment[]): ServingPlace[] {
  const sorted = [...group].sort(
    (one, other) => getShare(other) - getShare(one) || compare(one.version, other.version)
  );
  const [first] = sorted;
  if (first === undefined) {
    return [];
  }
  const { model, place, version, url } = first;
  const versions = [...new Set(sorted.map(formatShare))].join(', ');
  const times = sorted.flatMap(({ updated }) => updated ?? []);
  return [{ model, place, versions, leading: version, updated: times.length === 0 ? null : Math.max(...times), url }];
}

function getShare({ traffic }: CatalogueDeployment): number {
  return traffic ?? 1;
}

function formatShare({ version, traffic }: CatalogueDeployment): string {
  return traffic === null || traffic === 1 ? version : `${version} (${Math.round(traffic * 100)} %)`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

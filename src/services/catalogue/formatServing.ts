import { isServing } from './isServing';
import type { CatalogueDeployment } from './registryCatalogue';

/** Which version serves where: "7 at credit-prod (80 %), credit-eu; 8 at credit-prod (20 %)". Stopped ones are left out. */
export function formatServing(deployments: readonly CatalogueDeployment[]): string {
  const places = new Map<string, string[]>();
  for (const { version, target } of deployments.filter(isServing)) {
    places.set(version, [...(places.get(version) ?? []), target]);
  }
  return [...places].map(([version, targets]) => `${version} at ${targets.join(', ')}`).join('; ');
}

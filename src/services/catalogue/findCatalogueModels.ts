import type { FrameNotice } from '../../schema/frames/frame';
import type { ModelSelection } from '../../schema/query/common';
import { buildUnknownNameError } from '../query/buildUnknownNameError';
import type { ServiceContext } from '../serviceContext';
import type { CatalogueDeployment, CatalogueModel, CatalogueVersion } from './registryCatalogue';

export interface CatalogueSelection {
  models: ModelSelection;
  registry?: string;
  search?: string;
}

/** A model of a registry with what belongs to it. */
export interface FoundModel extends CatalogueModel {
  versions: readonly CatalogueVersion[];
  deployments: readonly CatalogueDeployment[];
}

interface FoundModels {
  models: FoundModel[];
  notices: FrameNotice[];
}

/** The models of all registries that a query selects. A registry that is down is named in a notice and lacks only its own. */
export async function findCatalogueModels(
  { catalogue, settings, request }: ServiceContext,
  { models: selection, registry, search = '' }: CatalogueSelection
): Promise<FoundModels> {
  requireKnownRegistry(registry, [
    ...catalogue.entries.map(({ id }) => id),
    ...settings.models.flatMap((model) => model.registry ?? []),
  ]);
  const readings = await catalogue.read(registry === undefined ? undefined : [registry], request.signal);
  const wanted = selection === 'all' ? undefined : new Set(selection);
  const part = search.toLowerCase();
  const models = readings.flatMap(({ catalogue: held }) => {
    if (held === undefined) {
      return [];
    }
    const deployments = groupByModel(held.deployments);
    const found = [...held.models.values()].filter(
      ({ model }) => (wanted === undefined || wanted.has(model)) && model.toLowerCase().includes(part)
    );
    return found.map((model) => ({
      ...model,
      versions: held.versions.get(model.model) ?? [],
      deployments: deployments.get(model.model) ?? [],
    }));
  });
  const notices = readings.flatMap(({ registry: id, problem, catalogue: held }): FrameNotice[] => [
    ...(problem === undefined ? [] : [{ severity: 'error' as const, text: `Registry ${id}: ${problem}` }]),
    ...(held?.gaps ?? []).map((text): FrameNotice => ({ severity: 'warning', text: `Registry ${id}: ${text}` })),
  ]);
  return { models, notices };
}

function requireKnownRegistry(registry: string | undefined, known: readonly string[]): void {
  if (registry !== undefined && !known.includes(registry)) {
    throw buildUnknownNameError('registry', registry, [...new Set(known)]);
  }
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

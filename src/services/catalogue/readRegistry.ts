import type { CancelSignal } from '../../registries/cancelSignal';
import type { ModelDeployment, ModelRegistry, RegisteredModel } from '../../registries/modelRegistry';
import { RegistryError } from '../../registries/registryError';
import { formatProblem } from '../formatProblem';
import { compactVersion } from './compactVersion';
import { cutText } from './cutText';
import { isServing } from './isServing';
import type { CatalogueDeployment, CatalogueModel, CatalogueVersion, RegistryCatalogue } from './registryCatalogue';

export interface CatalogueBounds {
  mostModels: number;
  mostVersions: number;
}

/**
 * Reads what a registry holds, page by page: of each page only what tables show is kept, so that no more than one page of the
 * vendor's objects is held at a time.
 */
export async function readRegistry(
  registry: ModelRegistry,
  { mostModels, mostVersions }: CatalogueBounds,
  now: number,
  signal?: CancelSignal
): Promise<RegistryCatalogue> {
  const gaps: string[] = [];
  const models = new Map<string, CatalogueModel>();
  const isCut = await takePages(registry.listModels({}, signal), mostModels, (model) => {
    models.set(model.name, compactModel(registry.id, model));
  });
  if (isCut) {
    gaps.push(`Registry "${registry.id}" holds more than ${mostModels} models; the rest is left out.`);
  }
  const versions = new Map<string, CatalogueVersion[]>();
  const aliases = collectAliases(models);
  const areCut = await takePages(registry.listVersions({}, signal), mostVersions, (version) => {
    const compact = compactVersion(registry.id, version, aliases.get(version.model)?.get(version.version) ?? []);
    const held = versions.get(version.model);
    if (held === undefined) {
      versions.set(version.model, [compact]);
    } else {
      held.push(compact);
    }
  });
  if (areCut) {
    gaps.push(`Registry "${registry.id}" holds more than ${mostVersions} versions; the rest is left out.`);
  }
  for (const held of versions.values()) {
    held.sort(compareNewestFirst);
  }
  const deployments = await readDeployments(registry, mostVersions, gaps, signal);
  noteServing(versions, deployments);
  return { registry: registry.id, read: now, models, versions, deployments, gaps };
}

/** Gives each item of the pages to `take`, up to a bound. Says whether there were more. */
async function takePages<Item>(
  pages: AsyncIterable<Item[]>,
  most: number,
  take: (item: Item) => void
): Promise<boolean> {
  let left = most;
  for await (const page of pages) {
    page.slice(0, left).forEach(take);
    left -= page.length;
    if (left < 0) {
      return true;
    }
  }
  return false;
}

async function readDeployments(
  registry: ModelRegistry,
  most: number,
  gaps: string[],
  signal?: CancelSignal
): Promise<CatalogueDeployment[]> {
  const deployments: CatalogueDeployment[] = [];
  if (registry.deployments === undefined) {
    return deployments;
  }
  try {
    await takePages(registry.deployments.listDeployments(signal), most, (deployment) => {
      deployments.push(compactDeployment(registry.id, deployment));
    });
  } catch (error) {
    if (!(error instanceof RegistryError) || error.kind === 'cancelled') {
      throw error;
    }
    gaps.push(`Its deployments are missing: ${formatProblem(error)}`);
  }
  return deployments;
}

function noteServing(
  versions: ReadonlyMap<string, readonly CatalogueVersion[]>,
  deployments: readonly CatalogueDeployment[]
): void {
  for (const { model, version, target } of deployments.filter(isServing)) {
    const served = versions.get(model)?.find((held) => held.version === version);
    if (served !== undefined) {
      served.serving = served.serving === '' ? target : `${served.serving}, ${target}`;
    }
  }
}

function compactModel(registry: string, model: RegisteredModel): CatalogueModel {
  return {
    registry,
    model: model.name,
    description: cutText(model.description ?? ''),
    created: model.created ?? null,
    updated: model.updated ?? null,
    aliases: model.aliases.map(({ alias, version }) => [alias, version] as const),
    url: model.url ?? '',
  };
}

function compactDeployment(registry: string, deployment: ModelDeployment): CatalogueDeployment {
  const { model = '', version = '', name, target, traffic, state } = deployment;
  const share = traffic === undefined || traffic === 1 ? '' : ` (${Math.round(traffic * 100)} %)`;
  const place = target ?? name;
  return {
    registry,
    model,
    version,
    target: `${place}${share}`,
    place,
    traffic: traffic ?? null,
    state,
    updated: deployment.updated ?? null,
    url: deployment.url ?? '',
  };
}

/** Some vendors tell of an alias with the model only. */
function collectAliases(models: ReadonlyMap<string, CatalogueModel>): Map<string, Map<string, string[]>> {
  return new Map(
    [...models.values()].map(({ model, aliases }) => {
      const byVersion = new Map<string, string[]>();
      for (const [alias, version] of aliases) {
        byVersion.set(version, [...(byVersion.get(version) ?? []), alias]);
      }
      return [model, byVersion];
    })
  );
}

/** By creation; where the vendor keeps no time, by the number in the version's name. */
function compareNewestFirst(one: CatalogueVersion, other: CatalogueVersion): number {
  return (other.created ?? 0) - (one.created ?? 0) || compareNames(other.version, one.version);
}

function compareNames(one: string, other: string): number {
  const difference = Number(one) - Number(other);
  return Number.isFinite(difference) && difference !== 0 ? difference : one < other ? -1 : Number(one > other);
}

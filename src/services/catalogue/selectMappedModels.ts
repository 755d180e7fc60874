import type { ModelSettings } from '../../schema/settings/modelSettings';
import type { CatalogueSelection } from './findCatalogueModels';
import type { FoundModel } from './registryCatalogue';

interface JoinedModels {
  /** The mapped model of a registry's model, by `registry`, then `model`. */
  getMapped: (found: FoundModel) => ModelSettings | undefined;
  /** Mapped models that the query selects: those that a registry holds, and the others. */
  joined: ModelSettings[];
  alone: ModelSettings[];
}

/**
 * Which mapped log belongs to which registry's model: the one of the registry that the mapping names. A mapping that names none belongs to
 * the model of the same name, where exactly one registry has it.
 */
export function selectMappedModels(
  mapped: readonly ModelSettings[],
  found: readonly FoundModel[],
  selection: CatalogueSelection
): JoinedModels {
  const holders = new Map(mapped.map(({ model }): [string, FoundModel[]] => [model, []]));
  for (const model of mapped.length === 0 ? [] : found) {
    holders.get(model.model)?.push(model);
  }
  const pairs = new Map<FoundModel, ModelSettings>();
  const alone: ModelSettings[] = [];
  for (const settings of mapped) {
    const candidates = holders.get(settings.model) ?? [];
    const named = candidates.filter((candidate) => candidate.registry === settings.registry);
    const [holder, second] = settings.registry === undefined ? candidates : named;
    if (holder !== undefined && second === undefined) {
      pairs.set(holder, settings);
    } else if (isSelected(settings, selection)) {
      alone.push(settings);
    }
  }
  return { getMapped: (model) => pairs.get(model), joined: [...pairs.values()], alone };
}

function isSelected(settings: ModelSettings, { models, registry, search = '' }: CatalogueSelection): boolean {
  return (
    (models === 'all' || models.includes(settings.model)) &&
    (registry === undefined || settings.registry === registry) &&
    settings.model.toLowerCase().includes(search.toLowerCase())
  );
}

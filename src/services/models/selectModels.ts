import type { ModelSelection } from '../../schema/query/common';
import type { ModelSettings } from '../../schema/settings/modelSettings';
import { buildUnknownNameError } from '../query/buildUnknownNameError';
import { QueryError } from '../queryError';

interface Selection {
  models: ModelSelection;
  registry?: string;
}

/** The models a query asks for, in the order of the settings for `all`, else in the order asked. */
export function selectModels(
  models: readonly ModelSettings[],
  { models: selection, registry }: Selection
): ModelSettings[] {
  if (models.length === 0) {
    throw new QueryError('The data source has no model yet', 'Add one under "Models" in the data source\'s settings.');
  }
  const candidates = registry === undefined ? models : selectRegistry(models, registry);
  if (selection === 'all') {
    return [...candidates];
  }
  return [...new Set(selection)].map((name) => {
    const found = candidates.find((candidate) => candidate.model === name);
    if (found === undefined) {
      throw buildUnknownNameError(
        'model',
        name,
        candidates.map((candidate) => candidate.model)
      );
    }
    return found;
  });
}

function selectRegistry(models: readonly ModelSettings[], registry: string): readonly ModelSettings[] {
  const held = models.filter((model) => model.registry === registry);
  if (held.length === 0) {
    const names = models.flatMap((model) => (model.registry === undefined ? [] : [model.registry]));
    throw buildUnknownNameError('registry', registry, [...new Set(names)]);
  }
  return held;
}

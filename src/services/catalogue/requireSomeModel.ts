import type { ModelSettings } from '../../schema/settings/modelSettings';
import { buildUnknownNameError } from '../query/buildUnknownNameError';
import { QueryError } from '../queryError';
import type { ServiceContext } from '../serviceContext';
import type { CatalogueSelection } from './findCatalogueModels';
import type { FoundModel } from './registryCatalogue';

/**
 * Throws where there is nothing at all to list, and where a query names a model that neither a registry nor a mapping has. While a
 * registry is down nobody can tell, so then a name is let pass.
 */
export function requireSomeModel(
  { models }: CatalogueSelection,
  { settings, catalogue }: ServiceContext,
  found: readonly FoundModel[],
  mapped: readonly ModelSettings[],
  isWhole: boolean
): void {
  if (settings.models.length === 0 && catalogue.entries.length === 0) {
    throw new QueryError(
      'The data source has no model yet',
      'Add one under "Models", or a registry under "Registries", in the data source\'s settings.'
    );
  }
  if (models === 'all') {
    return;
  }
  const names = new Set([...found, ...mapped].map(({ model }) => model));
  const unknown = models.find((model) => !names.has(model));
  if (unknown !== undefined && isWhole) {
    throw buildUnknownNameError('model', unknown, [...settings.models.map(({ model }) => model), ...names]);
  }
}

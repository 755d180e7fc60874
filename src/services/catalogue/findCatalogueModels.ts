import type { FrameNotice } from '../../schema/frames/frame';
import type { ModelSelection } from '../../schema/query/common';
import { buildUnknownNameError } from '../query/buildUnknownNameError';
import type { ServiceContext } from '../serviceContext';
import type { FoundModel } from './registryCatalogue';

export interface CatalogueSelection {
  models: ModelSelection;
  registry?: string;
  search?: string;
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
  const models = readings.flatMap(({ models: held }) =>
    wanted === undefined && part === ''
      ? held
      : held.filter(({ model }) => (wanted === undefined || wanted.has(model)) && model.toLowerCase().includes(part))
  );
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

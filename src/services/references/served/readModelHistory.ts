import type { RegistryCatalogue } from '../../catalogue/registryCatalogue';
import type { RegistryReading } from '../../catalogue/buildCatalogue';
import type { CatalogueSnapshot } from '../../events/catalogueSnapshot';
import { listServing } from '../../events/listServing';
import type { ServiceContext } from '../../serviceContext';
import type { ModelHistory } from './modelHistory';

/**
 * What is kept of a model's past, so that every answer rests on the same observations; where nothing is kept yet, what its registry
 * holds now. Nothing where the registry doesn't hold the model.
 */
export async function readModelHistory(
  { eventLogs }: Pick<ServiceContext, 'eventLogs'>,
  { registry, catalogue }: RegistryReading,
  model: string
): Promise<ModelHistory | undefined> {
  const log = eventLogs?.open(registry);
  const snapshot = await log?.readSnapshot();
  if (log === undefined || snapshot === undefined) {
    return catalogue && readCatalogue(catalogue, model, log !== undefined);
  }
  const events = (await log.readEvents()).filter((event) => event.model === model);
  return readSnapshot(snapshot, { registry, events }, model);
}

function readSnapshot(
  { since, models, serving }: CatalogueSnapshot,
  told: Pick<ModelHistory, 'registry' | 'events'>,
  model: string
): ModelHistory | undefined {
  const held = models.find((candidate) => candidate.model === model);
  if (held === undefined && told.events.length === 0) {
    return undefined;
  }
  return {
    ...told,
    isKept: true,
    since,
    aliases: held?.aliases ?? [],
    stages: (held?.versions ?? []).map(([version, stage]) => [version, stage]),
    places: (serving ?? []).flatMap((place) => (place.model === model ? [[place.place, place.versions]] : [])),
  };
}

function readCatalogue(catalogue: RegistryCatalogue, model: string, isKept: boolean): ModelHistory | undefined {
  const held = catalogue.models.get(model);
  const versions = catalogue.versions.get(model);
  if (held === undefined && versions === undefined) {
    return undefined;
  }
  return {
    registry: catalogue.registry,
    isKept,
    since: null,
    events: [],
    aliases: held?.aliases ?? [],
    stages: (versions ?? []).map(({ version, stage }) => [version, stage]),
    places: listServing(catalogue.deployments).flatMap((place) =>
      place.model === model ? [[place.place, place.versions]] : []
    ),
  };
}

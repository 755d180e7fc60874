import type { CancelSignal } from '../cancelSignal';
import type { VersionKey } from '../modelRegistry';
import { RegistryError } from '../registryError';
import type { ExportReader } from './exportReader';
import { findEntities } from './findEntities';
import type { ExportEntity } from './findEntities';
import { findExperimentRuns } from './findExperimentRuns';
import { matchesId } from './matchesId';
import { parseRunVersion } from './parseRunVersion';
import { parseVersion } from './parseVersion';
import type { EntityAttributes } from './readAttributes';
import { readEntity } from './readEntity';

export interface Found {
  entity: ExportEntity;
  details: EntityAttributes;
}

export interface FoundVersion extends Found {
  /** The run that it names, where the export holds it; a version that is a run itself is its own. */
  run?: Found;
}

/** A version by its key, and the run that made it. */
export async function findVersion(
  reader: ExportReader,
  { model, version }: VersionKey,
  signal?: CancelSignal
): Promise<FoundVersion> {
  const entities = findEntities(await reader.listFiles(signal));
  const versions = entities.filter(
    (entity) => entity.scope === 'model_versions' && matchesId(entity, `${model}-${version}`)
  );
  const registered = await findFirst(reader, versions, (details) => details.id === `${model}-${version}`, signal);
  if (registered) {
    return { ...registered, run: await findRun(reader, entities, registered, signal) };
  }
  const runs = findExperimentRuns(entities).filter((entity) => matchesId(entity, version));
  const run = await findFirst(
    reader,
    runs,
    (details) => details.id === version && parseRunVersion(details)?.model === model,
    signal
  );
  if (run) {
    return { ...run, run };
  }
  throw new RegistryError(
    'not_found',
    `The export has no version "${version}" of "${model}".`,
    'Export it, or wait until its export is finished.'
  );
}

async function findRun(
  reader: ExportReader,
  entities: readonly ExportEntity[],
  { details }: Found,
  signal?: CancelSignal
): Promise<Found | undefined> {
  const id = parseVersion(details).run;
  if (id === undefined) {
    return undefined;
  }
  const runs = entities.filter((entity) => entity.scope === 'runs' && matchesId(entity, id));
  return findFirst(reader, runs, (run) => run.id === id && run.project === details.project, signal);
}

async function findFirst(
  reader: ExportReader,
  entities: readonly ExportEntity[],
  isWanted: (details: EntityAttributes) => boolean,
  signal?: CancelSignal
): Promise<Found | undefined> {
  for (const entity of entities) {
    const details = await readEntity(reader, entity, signal);
    if (details && isWanted(details)) {
      return { entity, details };
    }
  }
  return undefined;
}

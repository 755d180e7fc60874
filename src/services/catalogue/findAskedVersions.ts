import type { ModelRegistry } from '../../registries/modelRegistry';
import type { FrameNotice } from '../../schema/frames/frame';
import { buildUnknownNameError } from '../query/buildUnknownNameError';
import { QueryError } from '../queryError';
import type { ServiceContext } from '../serviceContext';
import { findCatalogueModels } from './findCatalogueModels';
import type { CatalogueSelection } from './findCatalogueModels';
import type { FoundModel } from './registryCatalogue';
import { requireSomeModel } from './requireSomeModel';

const mostVersions = 50;

/** A version that a query is about, with the part of its registry that answers. */
export interface AskedVersion<Reader> {
  registry: string;
  model: string;
  version: string;
  reader: Reader;
}

/** What is asked of versions, and what answers it in a registry; nothing where the registry doesn't keep it. */
export interface VersionSubject<Reader> {
  name: string;
  getReader: (registry: ModelRegistry) => Reader | undefined;
}

interface VersionSelection extends CatalogueSelection {
  version?: string;
}

interface AskedVersions<Reader> {
  versions: Array<AskedVersion<Reader>>;
  notices: FrameNotice[];
}

/** The versions that a query is about: of each model the one that it names, by version or alias, or else the newest. */
export async function findAskedVersions<Reader>(
  query: VersionSelection,
  context: ServiceContext,
  subject: VersionSubject<Reader>
): Promise<AskedVersions<Reader>> {
  const { models, notices } = await findCatalogueModels(context, query);
  requireSomeModel(query, context, models, [], notices.length === 0);
  const readers = new Map(
    context.catalogue.entries
      .filter(({ id }) => models.some(({ registry }) => registry === id))
      .map((entry) => [entry.id, subject.getReader(entry.open())])
  );
  const versions = models.flatMap((model): Array<AskedVersion<Reader>> => {
    const { registry, model: name } = model;
    const reader = readers.get(registry);
    const version = pickVersion(model, query.version);
    return reader === undefined || version === undefined ? [] : [{ registry, model: name, version, reader }];
  });
  if (versions.length === 0 && notices.length === 0) {
    throw buildNothingFound(query.version, models, subject.name);
  }
  if (versions.length > mostVersions) {
    const text = `The first ${mostVersions} of ${versions.length} models are asked for their ${subject.name}. Name the models.`;
    return { versions: versions.slice(0, mostVersions), notices: [...notices, { severity: 'warning', text }] };
  }
  return { versions, notices };
}

function pickVersion({ aliases, versions }: FoundModel, asked: string | undefined): string | undefined {
  if (asked === undefined) {
    return versions[0]?.version;
  }
  if (asked.startsWith('@')) {
    return aliases.find(([alias]) => `@${alias}` === asked)?.[1];
  }
  return versions.find(({ version }) => version === asked)?.version;
}

function buildNothingFound(version: string | undefined, models: readonly FoundModel[], subject: string): QueryError {
  if (version === undefined) {
    return new QueryError(
      `None of these models has a version in a registry that keeps ${subject}`,
      'Choose a model of a registry that keeps it, such as MLflow.'
    );
  }
  const names = models.flatMap(({ aliases, versions }) => [
    ...aliases.map(([alias]) => `@${alias}`),
    ...versions.map((held) => held.version),
  ]);
  return buildUnknownNameError('version', version, [...new Set(names)]);
}

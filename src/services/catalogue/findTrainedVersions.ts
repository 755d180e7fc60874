import type { RunMetricReader } from '../../registries/modelRegistry';
import type { FrameNotice } from '../../schema/frames/frame';
import type { RunMetricsQuery } from '../../schema/query/runMetricsQuery';
import { buildUnknownNameError } from '../query/buildUnknownNameError';
import { QueryError } from '../queryError';
import type { ServiceContext } from '../serviceContext';
import { findCatalogueModels } from './findCatalogueModels';
import type { FoundModel } from './findCatalogueModels';
import { requireSomeModel } from './requireSomeModel';

const mostVersions = 50;

/** A version whose run metrics can be asked for. */
export interface TrainedVersion {
  registry: string;
  model: string;
  version: string;
  reader: RunMetricReader;
}

interface TrainedVersions {
  versions: TrainedVersion[];
  notices: FrameNotice[];
}

/** The versions that a query for run metrics is about: of each model the one that it names, by version or alias, or else the newest. */
export async function findTrainedVersions(query: RunMetricsQuery, context: ServiceContext): Promise<TrainedVersions> {
  const { models, notices } = await findCatalogueModels(context, query);
  requireSomeModel(query, context, models, [], notices.length === 0);
  const readers = new Map(
    context.catalogue.entries
      .filter(({ id }) => models.some(({ registry }) => registry === id))
      .map((entry) => [entry.id, entry.open().runMetrics])
  );
  const versions = models.flatMap((model): TrainedVersion[] => {
    const { registry, model: name } = model;
    const reader = readers.get(registry);
    const version = pickVersion(model, query.version);
    return reader === undefined || version === undefined ? [] : [{ registry, model: name, version, reader }];
  });
  if (versions.length === 0 && notices.length === 0) {
    throw buildNothingFound(query, models);
  }
  if (versions.length > mostVersions) {
    const text = `The first ${mostVersions} of ${versions.length} models are asked for their run metrics. Name the models.`;
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

function buildNothingFound({ version }: RunMetricsQuery, models: readonly FoundModel[]): QueryError {
  if (version === undefined) {
    return new QueryError(
      'None of these models has a version in a registry that keeps run metrics',
      'Choose a model of a registry that keeps them, such as MLflow.'
    );
  }
  const names = models.flatMap(({ aliases, versions }) => [
    ...aliases.map(([alias]) => `@${alias}`),
    ...versions.map((held) => held.version),
  ]);
  return buildUnknownNameError('version', version, [...new Set(names)]);
}

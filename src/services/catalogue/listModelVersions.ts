import type { Frame } from '../../schema/frames/frame';
import { versionsColumns } from '../../schema/frames/versionsColumns';
import type { VersionsQuery } from '../../schema/query/versionsQuery';
import type { ModelSettings } from '../../schema/settings/modelSettings';
import type { NamedCount } from '../../stores/predictionLogStore';
import { buildSpecFrame } from '../frames/buildSpecFrame';
import type { SpecRow } from '../frames/buildSpecFrame';
import { countVersions } from '../models/countVersions';
import type { ServiceContext } from '../serviceContext';
import { answerMappedModels } from './answerMappedModels';
import { findCatalogueModels } from './findCatalogueModels';
import type { FoundModel } from './findCatalogueModels';
import { limitRows } from './limitRows';
import type { CatalogueVersion } from './registryCatalogue';
import { requireSomeModel } from './requireSomeModel';
import { selectMappedModels } from './selectMappedModels';
import { withCatalogueLinks } from './withCatalogueLinks';

type VersionRow = SpecRow<typeof versionsColumns>;

/** The versions of models, from all registries and from the logs that have rows of them; a model's newest first. */
export async function listModelVersions(query: VersionsQuery, context: ServiceContext): Promise<Frame[]> {
  const { models: found, notices } = await findCatalogueModels(context, query);
  const { getMapped, joined, alone } = selectMappedModels(context.settings.models, found, query);
  requireSomeModel(query, context, found, [...joined, ...alone], notices.length === 0);
  const logs = await answerMappedModels(context, [...joined, ...alone], query.timezone, (log) =>
    countVersions(context.store, log, context.request.signal)
  );
  const rows = [
    ...alone.flatMap((settings) => buildLogRows(settings, logs.answers.get(settings.model) ?? [])),
    ...found.flatMap((model) => {
      const settings = getMapped(model);
      return buildModelRows(model, (settings && logs.answers.get(settings.model)) ?? [], settings);
    }),
  ].filter(({ version }) => query.version === undefined || version === query.version);
  const limited = limitRows(rows, query.limit);
  const meta = { notices: [...notices, ...logs.notices, ...limited.notices] };
  return [withCatalogueLinks(buildSpecFrame('versions', versionsColumns, limited.rows, meta))];
}

/** A version that only the log knows stands below those of the registry. */
function buildModelRows(
  found: FoundModel,
  counts: readonly NamedCount[],
  settings: ModelSettings | undefined
): VersionRow[] {
  const rowsByVersion = new Map(counts.map(({ name, rows }) => [name, rows]));
  const known = new Set(found.versions.map(({ version }) => version));
  const unknown = settings === undefined ? [] : counts.filter(({ name }) => !known.has(name));
  return [
    ...found.versions.map((version) => buildRow(version, found, rowsByVersion.get(version.version) ?? null)),
    ...(settings === undefined ? [] : buildLogRows(settings, unknown)),
  ];
}

function buildRow(version: CatalogueVersion, { deployments }: FoundModel, rows: number | null): VersionRow {
  const serving = deployments.filter((deployment) => deployment.version === version.version);
  return {
    ...version,
    rows,
    serving: serving
      .filter(({ state }) => state !== 'stopped' && state !== 'failed')
      .map(({ target }) => target)
      .join(', '),
  };
}

function buildLogRows({ model }: ModelSettings, counts: readonly NamedCount[]): VersionRow[] {
  return counts.map(({ name, rows }) => ({
    model,
    version: name,
    registry: '',
    created: null,
    aliases: '',
    stage: '',
    approval: '',
    status: '',
    serving: '',
    rows,
    author: '',
    description: '',
    run: '',
    source: '',
    properties: '',
    updated: null,
    url: '',
  }));
}

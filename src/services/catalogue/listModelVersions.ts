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
import { collectRows } from './collectRows';
import { isServing } from './isServing';
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
  const isWanted = ({ version }: { version: string }): boolean =>
    query.version === undefined || version === query.version;
  const groups = [
    ...alone.map((settings): VersionGroup => ({ settings, versions: [], deployments: [] })),
    ...found.map((model): VersionGroup => ({ ...model, settings: getMapped(model) })),
  ];
  const limited = collectRows(groups, query.limit, (group) => {
    const counts = (group.settings && logs.answers.get(group.settings.model)) ?? [];
    const known = new Set(counts.length === 0 ? [] : group.versions.map(({ version }) => version));
    const unknown = counts.map(({ name, rows }) => ({ version: name, rows })).filter((row) => !known.has(row.version));
    const versions = group.versions.filter(isWanted);
    const others = unknown.filter(isWanted);
    return {
      count: versions.length + others.length,
      build: () => [
        ...versions.map((version) => buildRow(version, group, counts)),
        ...others.map(({ version, rows }) => buildLogRow(group, version, rows)),
      ],
    };
  });
  const meta = { notices: [...notices, ...logs.notices, ...limited.notices] };
  return [withCatalogueLinks(buildSpecFrame('versions', versionsColumns, limited.rows, meta))];
}

/** A model of a registry, of a log, or of both. */
interface VersionGroup extends Pick<FoundModel, 'versions' | 'deployments'> {
  settings?: ModelSettings;
}

function buildRow(version: CatalogueVersion, { deployments }: VersionGroup, counts: readonly NamedCount[]): VersionRow {
  const serving = deployments.filter((held) => held.version === version.version && isServing(held));
  return {
    ...version,
    rows: counts.find(({ name }) => name === version.version)?.rows ?? null,
    serving: serving.map(({ target }) => target).join(', '),
  };
}

/** A version that only the log knows stands below those of the registry. */
function buildLogRow({ settings }: VersionGroup, version: string, rows: number): VersionRow {
  return {
    model: settings?.model ?? '',
    version,
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
  };
}

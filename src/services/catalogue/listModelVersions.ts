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
import { collectRows } from './collectRows';
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
  const { version: wanted } = query;
  const select = (rows: readonly VersionRow[]): VersionRow[] => rows.filter(({ version }) => version === wanted);
  const groups = [
    ...alone.map((settings) => joinLog([], settings, logs.answers.get(settings.model))),
    ...found.map((model): readonly VersionRow[] => {
      const settings = getMapped(model);
      return settings === undefined
        ? model.versions
        : joinLog(model.versions, settings, logs.answers.get(settings.model));
    }),
  ];
  const limited = collectRows(wanted === undefined ? groups : groups.map(select), query.limit);
  const meta = { notices: [...notices, ...logs.notices, ...limited.notices] };
  return [withCatalogueLinks(buildSpecFrame('versions', versionsColumns, limited.rows, meta), context)];
}

/** A registry's versions with the rows that a log has of each, and below them those that only the log knows. */
function joinLog(
  versions: readonly CatalogueVersion[],
  settings: ModelSettings,
  counts: readonly NamedCount[] = []
): VersionRow[] {
  const rows = new Map(counts.map((count) => [count.name, count.rows]));
  const known = new Set(versions.map(({ version }) => version));
  return [
    ...versions.map((version) => ({ ...version, rows: rows.get(version.version) ?? null })),
    ...counts.filter(({ name }) => !known.has(name)).map(({ name, rows: held }) => buildLogRow(settings, name, held)),
  ];
}

/** A version that only the log knows stands below those of the registry. */
function buildLogRow({ model }: ModelSettings, version: string, rows: number): VersionRow {
  return {
    model,
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

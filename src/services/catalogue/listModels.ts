import type { Frame } from '../../schema/frames/frame';
import { modelsColumns } from '../../schema/frames/modelsColumns';
import type { ModelsQuery } from '../../schema/query/modelsQuery';
import type { ModelSettings } from '../../schema/settings/modelSettings';
import { buildSpecFrame } from '../frames/buildSpecFrame';
import type { SpecRow } from '../frames/buildSpecFrame';
import { buildSelection } from '../models/buildSelection';
import { listVersions } from '../models/listVersions';
import type { ModelLog } from '../models/modelLog';
import type { ServiceContext } from '../serviceContext';
import { answerMappedModels } from './answerMappedModels';
import { findCatalogueModels } from './findCatalogueModels';
import type { FoundModel } from './findCatalogueModels';
import { formatServing } from './formatServing';
import { collectRows } from './collectRows';
import { requireSomeModel } from './requireSomeModel';
import { selectMappedModels } from './selectMappedModels';
import { withCatalogueLinks } from './withCatalogueLinks';

type ModelRow = SpecRow<typeof modelsColumns>;

interface LogFacts {
  features: number;
  versions: number | null;
  rows: number;
  first: number | null;
  last: number | null;
}

/** The models of all registries and all prediction logs, a row each: what a registry holds beside what its log holds. */
export async function listModels(query: ModelsQuery, context: ServiceContext): Promise<Frame[]> {
  const { models: found, notices } = await findCatalogueModels(context, query);
  const { getMapped, joined, alone } = selectMappedModels(context.settings.models, found, query);
  requireSomeModel(query, context, found, [...joined, ...alone], notices.length === 0);
  const logs = await answerMappedModels(context, [...joined, ...alone], query.timezone, (log) =>
    countLog(context, log)
  );
  const rows = [
    ...alone.map((settings) => ({ settings, model: undefined })),
    ...found.map((model) => ({ settings: getMapped(model), model })),
  ];
  const limited = collectRows(rows, query.limit, ({ settings, model }) => ({
    count: 1,
    build: () => [buildRow(settings, model, settings && logs.answers.get(settings.model))],
  }));
  const meta = { notices: [...notices, ...logs.notices, ...limited.notices] };
  return [withCatalogueLinks(buildSpecFrame('models', modelsColumns, limited.rows, meta))];
}

function buildRow(
  settings: ModelSettings | undefined,
  found: FoundModel | undefined,
  log: LogFacts | undefined
): ModelRow {
  return {
    model: found?.model ?? settings?.model ?? '',
    registry: found?.registry ?? settings?.registry ?? '',
    task: settings?.task ?? '',
    features: log?.features ?? null,
    versions: found?.versions.length ?? log?.versions ?? null,
    latest_version: found?.versions[0]?.version ?? '',
    aliases: (found?.aliases ?? []).map(([alias, version]) => `${alias} → ${version}`).join(', '),
    serving: found === undefined ? '' : formatServing(found.deployments),
    rows: log?.rows ?? null,
    first_prediction: log?.first ?? null,
    last_prediction: log?.last ?? null,
    references: (settings?.references ?? []).map(({ id }) => id).join(', '),
    created: found?.created ?? null,
    updated: found?.updated ?? null,
    description: found?.description ?? '',
    url: found?.url ?? '',
  };
}

async function countLog({ store, request }: ServiceContext, log: ModelLog): Promise<LogFacts> {
  const [counts, versions] = await Promise.all([
    store.countRows({ selection: buildSelection(log, {}), slicing: { windows: [] } }, request.signal),
    listVersions(store, log, request.signal),
  ]);
  const [all] = counts;
  return {
    features: log.columns.filter(({ roles }) => roles.includes('feature')).length,
    versions: log.settings.columns.version === undefined ? null : versions.length,
    rows: all?.rows ?? 0,
    first: all === undefined ? null : all.first + log.shift,
    last: all === undefined ? null : all.last + log.shift,
  };
}

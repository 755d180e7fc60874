import type { Frame } from '../../schema/frames/frame';
import { modelsColumns } from '../../schema/frames/modelsColumns';
import type { ModelsQuery } from '../../schema/query/modelsQuery';
import type { ModelSettings } from '../../schema/settings/modelSettings';
import { buildSpecFrame } from '../frames/buildSpecFrame';
import { buildSelection } from '../models/buildSelection';
import { listVersions } from '../models/listVersions';
import type { ModelLog } from '../models/modelLog';
import type { ServiceContext } from '../serviceContext';
import { answerMappedModels } from './answerMappedModels';
import { findCatalogueModels } from './findCatalogueModels';
import type { ModelRow } from './registryCatalogue';
import { buildModelRow } from './buildModelRow';
import { collectRows } from './collectRows';
import { requireSomeModel } from './requireSomeModel';
import { selectMappedModels } from './selectMappedModels';
import { withCatalogueLinks } from './withCatalogueLinks';

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
  const addLog = (row: ModelRow, settings: ModelSettings): ModelRow =>
    withLog(row, settings, logs.answers.get(settings.model));
  const rows = found.map((model) => {
    const settings = getMapped(model);
    return settings === undefined ? model.row : addLog(model.row, settings);
  });
  const limited = collectRows([alone.map((settings) => addLog(buildEmptyRow(settings), settings)), rows], query.limit);
  const meta = { notices: [...notices, ...logs.notices, ...limited.notices] };
  return [withCatalogueLinks(buildSpecFrame('models', modelsColumns, limited.rows, meta), context)];
}

/** A model that no registry holds. */
function buildEmptyRow({ model, registry = '' }: ModelSettings): ModelRow {
  const nothing = {
    created: null,
    updated: null,
    aliases: [],
    description: '',
    url: '',
    versions: [],
    deployments: [],
  };
  return { ...buildModelRow({ ...nothing, model, registry }), versions: null };
}

function withLog(row: ModelRow, { task, references }: ModelSettings, log: LogFacts | undefined): ModelRow {
  return {
    ...row,
    task,
    features: log?.features ?? null,
    versions: row.versions ?? log?.versions ?? null,
    rows: log?.rows ?? null,
    first_prediction: log?.first ?? null,
    last_prediction: log?.last ?? null,
    references: references.map(({ id }) => id).join(', '),
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

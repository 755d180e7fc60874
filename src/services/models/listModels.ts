import type { Frame } from '../../schema/frames/frame';
import { modelsColumns } from '../../schema/frames/modelsColumns';
import type { ModelsQuery } from '../../schema/query/modelsQuery';
import { buildSpecFrame } from '../frames/buildSpecFrame';
import type { SpecRow } from '../frames/buildSpecFrame';
import type { ServiceContext } from '../serviceContext';
import { answerModels } from './answerModels';
import { buildSelection } from './buildSelection';
import { listVersions } from './listVersions';
import type { ModelLog } from './modelLog';

type ModelRow = SpecRow<typeof modelsColumns>;

/** The models of the data source, what is mapped of them and what their logs hold. */
export async function listModels(query: ModelsQuery, context: ServiceContext): Promise<Frame[]> {
  const { answers, notices } = await answerModels(context, query, (log) => buildRow(context, log));
  return [buildSpecFrame('models', modelsColumns, answers, { notices })];
}

async function buildRow({ store, request }: ServiceContext, log: ModelLog): Promise<ModelRow> {
  const { settings, columns } = log;
  const [counts, versions] = await Promise.all([
    store.countRows({ selection: buildSelection(log, {}), slicing: { windows: [] } }, request.signal),
    listVersions(store, log, request.signal),
  ]);
  const [all] = counts;
  return {
    model: log.model,
    registry: settings.registry ?? '',
    task: settings.task,
    features: columns.filter(({ roles }) => roles.includes('feature')).length,
    versions: settings.columns.version === undefined ? null : versions.length,
    rows: all?.rows ?? 0,
    first_prediction: all === undefined ? null : all.first + log.shift,
    last_prediction: all === undefined ? null : all.last + log.shift,
    references: settings.references.map(({ id }) => id).join(', '),
  };
}

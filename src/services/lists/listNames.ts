import type { Frame } from '../../schema/frames/frame';
import type { ListQuery } from '../../schema/query/listQuery';
import { answerModels } from '../models/answerModels';
import { buildSelection } from '../models/buildSelection';
import { findModelColumn } from '../models/findModelColumn';
import { getModelColumn } from '../models/getModelColumn';
import { listVersions } from '../models/listVersions';
import type { ModelLog } from '../models/modelLog';
import { selectModels } from '../models/selectModels';
import { QueryError } from '../queryError';
import { canBeSegmented } from '../segments/canBeSegmented';
import { listSegments } from '../segments/listSegments';
import type { ServiceContext } from '../serviceContext';

/** Names for variables and pickers, each once: those of all models that the query selects, in order. */
export async function listNames(query: ListQuery, context: ServiceContext): Promise<Frame[]> {
  if (query.what === 'models') {
    const models = context.settings.models.length === 0 ? [] : selectModels(context.settings.models, query);
    return [
      buildFrame(
        query,
        models.map(({ model }) => model)
      ),
    ];
  }
  const { answers, notices } = await answerModels(context, query, (log) => listOfModel(query, log, context));
  const names = [...new Set(answers.flatMap(({ names: held }) => held))];
  return [
    {
      ...buildFrame(query, query.what === 'columns' ? names : names.sort()),
      meta: { type: 'table', typeVersion: [0, 1], notices },
    },
  ];
}

interface NamesOfModel {
  names: string[];
}

async function listOfModel(query: ListQuery, log: ModelLog, context: ServiceContext): Promise<NamesOfModel> {
  const { store, request } = context;
  switch (query.what) {
    case 'models':
      return { names: [log.model] };
    case 'versions':
      return { names: await listVersions(store, log, request.signal) };
    case 'columns':
      return { names: log.columns.map(({ name }) => name) };
    case 'segmentValues':
      return { names: await listSegmentValues(query, log, context) };
  }
}

async function listSegmentValues(
  query: ListQuery,
  log: ModelLog,
  { store, settings, request }: ServiceContext
): Promise<string[]> {
  const { segmentBy } = query;
  if (segmentBy === undefined) {
    throw new QueryError('The list of segment values has no "segmentBy"', 'Name the column whose values are wanted.');
  }
  const column = query.models === 'all' ? findModelColumn(log, segmentBy) : getModelColumn(log, segmentBy);
  if (column === undefined || !canBeSegmented(column)) {
    return [];
  }
  const selection = buildSelection(log, query);
  const { range, signal } = request;
  const { names } = await listSegments(store, log, { segmentBy, selection, range, privacy: settings.privacy }, signal);
  return names;
}

function buildFrame(query: ListQuery, names: string[]): Frame {
  return {
    name: query.what,
    fields: [{ name: 'name', type: 'string', values: names }],
    meta: { type: 'table', typeVersion: [0, 1] },
  };
}

import type { Frame, FrameNotice } from '../../schema/frames/frame';
import type { ListQuery } from '../../schema/query/listQuery';
import { answerModels } from '../models/answerModels';
import { buildSelection } from '../models/buildSelection';
import { findModelColumn } from '../models/findModelColumn';
import { getModelColumn } from '../models/getModelColumn';
import type { ModelLog } from '../models/modelLog';
import { QueryError } from '../queryError';
import { canBeSegmented } from '../segments/canBeSegmented';
import { listSegments } from '../segments/listSegments';
import type { ServiceContext } from '../serviceContext';
import { listCatalogueNames } from './listCatalogueNames';

/** Names for variables and pickers, each once: those of all models that the query selects, in order. */
export async function listNames(query: ListQuery, context: ServiceContext): Promise<Frame[]> {
  if (query.what === 'columns' || query.what === 'segmentValues') {
    return listNamesOfLogs(query, query.what, context);
  }
  const { names, notices } = await listCatalogueNames(query, query.what, context);
  return [buildFrame(query, names, notices)];
}

async function listNamesOfLogs(
  query: ListQuery,
  what: 'columns' | 'segmentValues',
  context: ServiceContext
): Promise<Frame[]> {
  const { answers, notices } = await answerModels(context, query, async (log) =>
    what === 'columns' ? log.columns.map(({ name }) => name) : listSegmentValues(query, log, context)
  );
  const names = [...new Set(answers.flat())];
  return [buildFrame(query, what === 'columns' ? names : names.sort(), notices)];
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

function buildFrame(query: ListQuery, names: string[], notices: FrameNotice[]): Frame {
  return {
    name: query.what,
    fields: [{ name: 'name', type: 'string', values: names }],
    meta: { type: 'table', typeVersion: [0, 1], notices },
  };
}

import type { AdHocVariableFilter, ScopedVars } from '@grafana/data';
import type { TemplateSrv } from '@grafana/runtime';
import type { z } from 'zod';
import { filterOperators, type filterSchema } from '../../schema/query/filter';
import { replaceVariables } from '../../lookback/target/replaceVariables';
import { expandVariables } from './expandVariables';
import type { ModelsQuery, QueryOf } from './modelsQuery';

export interface InterpolationContext {
  templateSrv: TemplateSrv;
  scopedVars: ScopedVars;
  filters: AdHocVariableFilter[];
}

type StoredFilter = z.input<typeof filterSchema>;

/** The query with its variables replaced and the dashboard's ad hoc filters added. */
export function interpolateQuery(query: ModelsQuery, context: InterpolationContext): ModelsQuery {
  const { templateSrv, scopedVars } = context;
  const replace = (text: string): string => templateSrv.replace(text, scopedVars);
  const filters = [
    ...(query.filters ?? []).map((filter) => interpolateFilter(filter, context)),
    ...context.filters.flatMap(toFilter),
  ];
  const common: ModelsQuery = {
    ...query,
    models: expandSelection(query.models, context),
    ...(query.version !== undefined && { version: toChoice(replace(query.version)) }),
    ...(query.registry !== undefined && { registry: replace(query.registry) || undefined }),
    ...(query.segmentBy !== undefined && { segmentBy: toChoice(replace(query.segmentBy)) }),
    ...(filters.length > 0 && { filters }),
  };
  if (common.queryType === 'drift' || common.queryType === 'quality') {
    return { ...common, columns: expandSelection(common.columns, context) };
  }
  if (common.queryType === 'changePoints') {
    return { ...common, of: interpolateWatched(common.of, context) };
  }
  if (common.queryType === 'anomalies') {
    return { ...common, target: replaceVariables(common.target, replace) };
  }
  if (common.queryType === 'distribution') {
    return { ...common, column: replace(common.column), columns: expandSelection(common.columns, context) };
  }
  if ((common.queryType === 'models' || common.queryType === 'versions') && common.search !== undefined) {
    return { ...common, search: replace(common.search) };
  }
  if (common.queryType === 'runMetrics' && common.metric !== undefined) {
    return { ...common, metric: replace(common.metric) };
  }
  return common;
}

/** `all`, as the labels of answers have it, or nothing: no version and no segments are chosen. */
function toChoice(name: string): string | undefined {
  return name === '' || name === 'all' ? undefined : name;
}

type WatchedQuery = QueryOf<'changePoints'>['of'];

/** The dashboard's filters are those of the query around it. */
function interpolateWatched(watched: WatchedQuery, context: InterpolationContext): WatchedQuery {
  return watched.queryType === 'drift' || watched.queryType === 'quality'
    ? { ...watched, columns: expandSelection(watched.columns, context) }
    : watched;
}

type Selection = 'all' | string[] | undefined;

function expandSelection(selection: Selection, { templateSrv, scopedVars }: InterpolationContext): Selection {
  if (!Array.isArray(selection)) {
    return selection;
  }
  const names = expandVariables(selection, templateSrv, scopedVars);
  if (names.length === 0) {
    // A variable without a value stays as it is written: the backend names it in its message.
    return selection;
  }
  return names.includes('all') ? 'all' : names;
}

function interpolateFilter(filter: StoredFilter, { templateSrv, scopedVars }: InterpolationContext): StoredFilter {
  return {
    ...filter,
    value: templateSrv.replace(filter.value, scopedVars),
    ...(filter.values && { values: expandVariables(filter.values, templateSrv, scopedVars) }),
  };
}

function toFilter(filter: AdHocVariableFilter): StoredFilter[] {
  const operator = filterOperators.find((known) => known === filter.operator);
  if (!operator || filter.key === '') {
    return [];
  }
  return [{ column: filter.key, operator, value: filter.value, ...(filter.values && { values: filter.values }) }];
}

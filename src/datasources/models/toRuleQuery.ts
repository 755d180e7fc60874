import type { ModelsQuery } from './modelsQuery';

/** The query that a rule evaluates: the last complete window, with the ratio as its one number. */
export function toRuleQuery(query: ModelsQuery): ModelsQuery {
  switch (query.queryType) {
    case 'drift':
      return { ...query, view: 'latest', value: 'ratio' };
    case 'health':
      return { ...query, view: 'latest' };
    default:
      return query;
  }
}

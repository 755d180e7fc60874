import { z } from 'zod';
import { modelsDataSourceQuerySchema } from '../../schema/query/modelsDataSourceQuery';
import type { ModelsDataSourceQuery } from '../../schema/query/modelsDataSourceQuery';
import { QueryError } from '../queryError';
import { buildUnknownNameError } from './buildUnknownNameError';
import { findTemplateVariable } from './findTemplateVariable';
import { formatIssue } from './formatIssue';
import { migrateQuery } from './migrateQuery';
import type { RawQuery } from './migrateQuery';

const rawQuerySchema = z.record(z.string(), z.unknown());
const allValue = '$__all';

/** A query as it was stored, brought to the current version and checked. Throws a QueryError that names what is wrong. */
export function parseQuery(input: unknown): ModelsDataSourceQuery {
  const raw = rawQuerySchema.safeParse(input);
  if (!raw.success) {
    throw new QueryError('The query is not an object', 'Open it in the query editor and save it again.');
  }
  const query = expandAllValue(migrateQuery(raw.data));
  assertQueryType(query);
  assertNoVariable(query);
  const parsed = modelsDataSourceQuerySchema.safeParse(query);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map((issue) => formatIssue(issue, query));
    throw new QueryError(`The ${String(query.queryType)} query can't be read`, sentences.join(' '));
  }
  return parsed.data;
}

function assertQueryType(query: RawQuery): void {
  const types = modelsDataSourceQuerySchema.options.map((option) => option.shape.queryType.value);
  const given = query.queryType;
  if (given === undefined || given === '') {
    throw new QueryError('The query has no "queryType"', `Choose one of ${types.join(', ')}.`);
  }
  if (!types.some((type) => type === given)) {
    throw buildUnknownNameError('query type', typeof given === 'string' ? given : JSON.stringify(given), types);
  }
}

/** The value of "All" in a variable that has no values listed means all of them. */
function expandAllValue(query: RawQuery): RawQuery {
  const expanded = { ...query };
  const inner = rawQuerySchema.safeParse(query.of);
  if (inner.success) {
    expanded.of = expandAllValue(inner.data);
  }
  for (const key of ['models', 'columns']) {
    const value = query[key];
    if (value === allValue || (Array.isArray(value) && value.includes(allValue))) {
      expanded[key] = 'all';
    }
  }
  return expanded;
}

function assertNoVariable(query: RawQuery): void {
  const inner = rawQuerySchema.safeParse(query.of);
  const found = findTemplateVariable({
    ...getNamingFields(query),
    of: inner.success ? getNamingFields(inner.data) : {},
  });
  if (found !== undefined) {
    throw new QueryError(
      `"${found.path}" holds the dashboard variable ${found.text}, which nothing has filled in`,
      'Alert rules and public dashboards know no variables: put the name itself there.'
    );
  }
}

/** The fields that hold names, where a variable may stand. */
function getNamingFields(query: RawQuery): RawQuery {
  const { models, columns, column, version, segmentBy, filters, reference, registry, timezone } = query;
  const group = query.protected;
  return { models, columns, column, version, segmentBy, filters, reference, registry, timezone, protected: group };
}

import type { SelectionFilter } from '../predictionLogStore';
import { StoreError } from '../storeError';
import { buildColumn } from './buildColumn';
import { buildNumber } from './buildNumber';
import { buildText } from './buildText';
import { findColumn } from './findColumn';
import { sql } from './sql';
import type { SqlDialect } from './sqlDialect';
import type { SqlFragment } from './sqlFragment';
import type { SqlColumn, SqlRelation } from './sqlRelation';

type Ordering = '<' | '<=' | '>' | '>=';

const orderings: Record<Ordering, SqlFragment> = { '<': sql`<`, '<=': sql`<=`, '>': sql`>`, '>=': sql`>=` };
const numberPattern = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const hasZonePattern = /^[\d-]+$|z$|[+-]\d\d:?\d\d$/i;
const truths: Readonly<Record<string, boolean>> = { true: true, '1': true, false: false, '0': false };

/** A condition on a row, never NULL. A missing value counts as an empty text, and is neither above nor below anything. */
export function buildFilter(filter: SelectionFilter, relation: SqlRelation, dialect: SqlDialect): SqlFragment {
  const column = findColumn(relation, filter.column);
  const context = { column, relation, dialect };
  switch (filter.operator) {
    case '=':
      return buildEquals(context, filter.value);
    case '!=':
      return sql`NOT ${buildEquals(context, filter.value)}`;
    case '=|':
      return buildIsOneOf(context, filter.values ?? [filter.value]);
    case '!=|':
      return sql`NOT ${buildIsOneOf(context, filter.values ?? [filter.value])}`;
    case '=~':
      return buildMatches(context, filter.value);
    case '!~':
      return sql`NOT ${buildMatches(context, filter.value)}`;
    default:
      return buildOrdering(context, filter.operator, filter.value);
  }
}

interface FilterContext {
  column: SqlColumn;
  relation: SqlRelation;
  dialect: SqlDialect;
}

function buildPresentText({ column, relation, dialect }: FilterContext): SqlFragment {
  return sql`COALESCE(${buildText(column, relation, dialect)}, '')`;
}

function buildEquals(context: FilterContext, value: string): SqlFragment {
  const { column, relation, dialect } = context;
  const number = column.type === 'number' ? parseNumber(value) : null;
  if (number !== null) {
    return sql`COALESCE(${buildNumber(column, relation, dialect)} = ${sql.number(number)}, FALSE)`;
  }
  const truth = column.type === 'boolean' ? truths[value.trim().toLowerCase()] : undefined;
  const text = truth === undefined ? value : String(truth);
  return sql`(${buildPresentText(context)} = ${sql.text(text)})`;
}

function buildIsOneOf(context: FilterContext, values: readonly string[]): SqlFragment {
  return values.length === 0
    ? sql`FALSE`
    : sql`(${sql.join(
        values.map((value) => buildEquals(context, value)),
        ' OR '
      )})`;
}

function buildMatches(context: FilterContext, pattern: string): SqlFragment {
  return sql`(${context.dialect.matchesWhole(buildPresentText(context), sql.text(pattern))})`;
}

function buildOrdering(context: FilterContext, operator: Ordering, value: string): SqlFragment {
  const { column, relation, dialect } = context;
  const compare = (left: SqlFragment, right: SqlFragment): SqlFragment =>
    sql`COALESCE(${left} ${orderings[operator]} ${right}, FALSE)`;
  if (column.type === 'number') {
    const bound = parseNumber(value) ?? rejectValue(column, operator, value, 'a number');
    return compare(buildNumber(column, relation, dialect), sql.number(bound));
  }
  if (column.type === 'time' && column.time) {
    const moment = parseMoment(value) ?? rejectValue(column, operator, value, 'an ISO 8601 time');
    const encoding = column.time;
    return compare(dialect.toTime(buildColumn(column), encoding), dialect.buildMoment(moment, encoding));
  }
  return compare(dialect.byCodePoint(buildText(column, relation, dialect)), sql.text(value));
}

function parseNumber(text: string): number | null {
  return numberPattern.test(text.trim()) ? Number(text) : null;
}

/** A time without a zone is UTC. */
function parseMoment(text: string): number | null {
  const moment = Date.parse(hasZonePattern.test(text.trim()) ? text : `${text.trim()}Z`);
  return Number.isNaN(moment) ? null : moment;
}

function rejectValue(column: SqlColumn, operator: Ordering, value: string, wanted: string): never {
  throw new StoreError(
    'bad_filter',
    `The filter ${column.name} ${operator} ${value} can't be applied: the column holds ${column.engineType}.`,
    `Compare it with ${wanted}, or use = or =~.`
  );
}

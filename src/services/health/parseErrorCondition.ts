import type { FilterOperator } from '../../schema/query/filter';
import { QueryError } from '../queryError';

interface ErrorCondition {
  operator: FilterOperator;
  value: string;
  values?: string[];
}

/** The longer ones first, because some begin with another. */
const operators = ['=~', '!~', '!=', '<=', '>=', '=', '<', '>'] as const;

/**
 * When a status is an error: a comparison such as `>= 500`, `!= ok` or `=~ 5..`, or the values themselves, separated by commas.
 */
export function parseErrorCondition(model: string, text: string): ErrorCondition {
  const written = text.trim();
  const known = operators.find((operator) => written.startsWith(operator));
  const operator = known ?? '=';
  const value = written.slice(known?.length ?? 0).trim();
  if (value === '') {
    throw new QueryError(
      `"columns.errorWhen" of model "${model}" is "${text}", which says nothing`,
      'Write a comparison such as ">= 500" or "!= ok", or the values that are errors: "failed, timeout".'
    );
  }
  const values = value.split(',').map((part) => part.trim());
  if (values.length > 1 && (operator === '=' || operator === '!=')) {
    return { operator: operator === '=' ? '=|' : '!=|', value: '', values };
  }
  return { operator, value };
}

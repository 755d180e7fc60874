import type { DataQueryError } from '@grafana/data';
import { InnerQueryError } from './InnerQueryError';
import { getErrorText } from '../../viz/format/getErrorText';

/** What went wrong with a query, for its panel: another data source's own words, where it was that one. */
export function toQueryErrors(error: unknown, refId: string): DataQueryError[] {
  if (error instanceof InnerQueryError && error.errors.length > 0) {
    // What a data source threw keeps its message where a copy doesn't find it.
    return error.errors.map((inner) => ({ ...inner, message: inner.message, refId }));
  }
  return [{ message: getErrorText(error), refId }];
}

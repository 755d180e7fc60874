import { sql } from './sql';
import type { SqlFragment } from './sqlFragment';

/** The name that the nth column of a request has inside a statement. */
export function buildColumnAlias(index: number): SqlFragment {
  return sql.identifier(`c${index}`);
}

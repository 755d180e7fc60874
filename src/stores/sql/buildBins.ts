import { StoreError } from '../storeError';
import { sql } from './sql';
import type { SqlFragment } from './sqlFragment';

/** The number of the first bin whose edge is >= the value, found by halving; NULL for a missing value. Costs log2 of the edges a row. */
export function buildBins(number: SqlFragment, edges: Float64Array): SqlFragment {
  const rises = edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? Infinity));
  if (!rises || edges.some(Number.isNaN)) {
    throw new StoreError('engine', 'The edges of the bins do not rise.', 'Report this: it is a fault of the plugin.');
  }
  const search = (first: number, last: number): SqlFragment => {
    if (first === last) {
      return sql.integer(first);
    }
    const middle = (first + last) >> 1;
    const edge = sql.number(edges[middle] ?? Number.NaN);
    return sql`CASE WHEN ${number} <= ${edge} THEN ${search(first, middle)} ELSE ${search(middle + 1, last)} END`;
  };
  return sql`CASE WHEN ${number} IS NULL THEN NULL ELSE ${search(0, edges.length)} END`;
}

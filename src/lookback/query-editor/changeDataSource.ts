import type { OverlayTarget } from '../../schema/query/overlayQuery';
import type { StoredJudging } from './storedJudging';

/** The query over another data source. What was asked stays where both are of one type. */
export function changeDataSource<Query extends StoredJudging>(
  query: Query,
  datasource: OverlayTarget['datasource']
): Query {
  const before = query.target;
  const isSameType = before !== undefined && before.datasource.type === datasource.type;
  return { ...query, target: { datasource, query: isSameType ? before.query : { refId: query.refId } } };
}

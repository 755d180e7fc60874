import type { DataFrame, DataQueryRequest } from '@grafana/data';
import { getAnchor } from '../../../core/anomaly/anchored/getAnchor';
import { getSpan } from '../../../core/anomaly/anchored/getSpan';
import { fetchTaggedStretches } from '../../../lookback/fetchTaggedStretches';
import { judgeTarget } from '../../../lookback/judgeTarget';
import { readFeedback } from '../../../lookback/readFeedback';
import type { LookBackContext } from '../../../lookback/lookBackContext';
import type { OverlayQuery } from '../../../schema/query/overlayQuery';
import { addNotice } from '../../../viz/overlay/addNotice';
import type { StoredQuery } from '../storedQuery';
import { buildAnswerFrames } from './buildAnswerFrames';
import { parseOverlayQuery } from './parseOverlayQuery';

/** Judges the series of a query's target, and makes the frames of its view. */
export async function answerQuery(
  stored: StoredQuery,
  outer: DataQueryRequest<StoredQuery>,
  context: LookBackContext
): Promise<DataFrame[]> {
  const query = parseOverlayQuery(stored);
  const [tagged, { feedback: given, problem }] = await Promise.all([
    fetchTagged(query, outer),
    query.feedback === 'use' ? readFeedback() : { feedback: [], problem: undefined },
  ]);
  const exclude = [...query.exclude, ...tagged];
  const { judged, notices } = await judgeTarget({ ...query, exclude, given }, outer, context);
  if (problem !== undefined) {
    notices.push({ severity: 'warning', text: problem });
  }
  return notices.reduce(addNotice, buildAnswerFrames(judged, query, outer.timezone));
}

/** What annotations take out of the look-back and the range, as the query would write it. */
async function fetchTagged(
  { excludeTags, lookBack, step }: OverlayQuery,
  { range }: DataQueryRequest<StoredQuery>
): Promise<OverlayQuery['exclude']> {
  const seen = { from: getAnchor(range.from.valueOf()) - getSpan(lookBack), to: range.to.valueOf() };
  const stretches = await fetchTaggedStretches(excludeTags, seen, getSpan(step));
  return stretches.map(({ from, to }) => ({ from: new Date(from).toISOString(), to: new Date(to).toISOString() }));
}

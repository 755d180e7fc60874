import type { DataFrame, DataQueryRequest } from '@grafana/data';
import { judgeTarget } from '../../../lookback/judgeTarget';
import type { LookBackContext } from '../../../lookback/lookBackContext';
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
  const { judged, notices } = await judgeTarget(query, outer, context);
  return notices.reduce(addNotice, buildAnswerFrames(judged, query, outer.timezone));
}

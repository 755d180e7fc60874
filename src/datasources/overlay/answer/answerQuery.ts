import type { DataFrame, DataQueryRequest } from '@grafana/data';
import { judgeTarget } from '../../../lookback/judgeTarget';
import { readFeedback } from '../../../lookback/readFeedback';
import { addNotice } from '../../../viz/overlay/addNotice';
import type { StoredQuery } from '../storedQuery';
import { buildAnswerFrames } from './buildAnswerFrames';
import { buildAnswerReader } from './buildAnswerReader';
import { collectExclusions } from './collectExclusions';
import type { OverlayContext } from './overlayContext';
import { parseOverlayQuery } from './parseOverlayQuery';

/** Judges the series of a query's target, and makes the frames of its view. */
export async function answerQuery(
  stored: StoredQuery,
  outer: DataQueryRequest<StoredQuery>,
  context: OverlayContext
): Promise<DataFrame[]> {
  const query = parseOverlayQuery(stored);
  const reader = buildAnswerReader(context);
  const [excluded, { feedback: given, problem }] = await Promise.all([
    collectExclusions(query, outer, reader),
    query.feedback === 'use' ? readFeedback(reader.readAnnotations) : { feedback: [], problem: undefined },
  ]);
  const forecast = query.forecast ?? (query.view === 'time_to_breach' ? { horizon: '1d' as const } : undefined);
  const { exclude } = excluded;
  const { notices, ...answer } = await judgeTarget({ ...query, exclude, given, forecast }, outer, context);
  notices.push(...excluded.notices);
  if (problem !== undefined) {
    notices.push({ severity: 'warning', text: problem });
  }
  return notices.reduce(addNotice, buildAnswerFrames(answer, query, outer));
}

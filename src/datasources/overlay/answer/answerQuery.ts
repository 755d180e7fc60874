import type { DataFrame, DataQueryRequest } from '@grafana/data';
import { getAnchor } from '../../../core/anomaly/anchored/getAnchor';
import type { Stretch } from '../../../core/anomaly/anchored/getPieces';
import { getSpan } from '../../../core/anomaly/anchored/getSpan';
import { getCalendarStretches } from '../../../lookback/calendar/getCalendarStretches';
import { overlaySettingsSchema } from '../../../schema/settings/overlaySettings';
import { fetchTaggedStretches } from '../../../lookback/fetchTaggedStretches';
import { judgeTarget } from '../../../lookback/judgeTarget';
import { readFeedback } from '../../../lookback/readFeedback';
import type { OverlayContext } from './overlayContext';
import type { OverlayQuery } from '../../../schema/query/overlayQuery';
import { addNotice } from '../../../viz/overlay/addNotice';
import type { StoredQuery } from '../storedQuery';
import { buildAnswerFrames } from './buildAnswerFrames';
import { parseOverlayQuery } from './parseOverlayQuery';

/** Judges the series of a query's target, and makes the frames of its view. */
export async function answerQuery(
  stored: StoredQuery,
  outer: DataQueryRequest<StoredQuery>,
  context: OverlayContext
): Promise<DataFrame[]> {
  const query = parseOverlayQuery(stored);
  const [tagged, onCalendars, { feedback: given, problem }] = await Promise.all([
    fetchTagged(query, outer),
    readCalendars(query, outer, context),
    query.feedback === 'use' ? readFeedback() : { feedback: [], problem: undefined },
  ]);
  const exclude = [...query.exclude, ...tagged, ...onCalendars];
  const forecast = query.forecast ?? (query.view === 'time_to_breach' ? { horizon: '1d' as const } : undefined);
  const { notices, ...answer } = await judgeTarget({ ...query, exclude, given, forecast }, outer, context);
  if (problem !== undefined) {
    notices.push({ severity: 'warning', text: problem });
  }
  return notices.reduce(addNotice, buildAnswerFrames(answer, query, outer));
}

/** What annotations take out of the look-back and the range, as the query would write it. */
async function fetchTagged(
  query: OverlayQuery,
  outer: DataQueryRequest<StoredQuery>
): Promise<OverlayQuery['exclude']> {
  return toExclude(await fetchTaggedStretches(query.excludeTags, getSeen(query, outer), getSpan(query.step)));
}

/** What calendars take out of it. */
async function readCalendars(
  query: OverlayQuery,
  outer: DataQueryRequest<StoredQuery>,
  { settings }: OverlayContext
): Promise<OverlayQuery['exclude']> {
  const calendars = overlaySettingsSchema.safeParse(settings).data?.calendars ?? [];
  const seen = getSeen(query, outer);
  return toExclude(await getCalendarStretches(query.excludeCalendars, calendars, seen, query.timezone));
}

function getSeen({ lookBack }: OverlayQuery, { range }: DataQueryRequest<StoredQuery>): Stretch {
  return { from: getAnchor(range.from.valueOf()) - getSpan(lookBack), to: range.to.valueOf() };
}

function toExclude(stretches: Stretch[]): OverlayQuery['exclude'] {
  return stretches.map(({ from, to }) => ({ from: new Date(from).toISOString(), to: new Date(to).toISOString() }));
}

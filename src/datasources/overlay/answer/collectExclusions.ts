import type { DataQueryRequest, QueryResultMetaNotice } from '@grafana/data';
import { t } from '@grafana/i18n';
import { getAnchor } from '../../../core/anomaly/anchored/getAnchor';
import type { Stretch } from '../../../core/anomaly/anchored/getPieces';
import { getSpan } from '../../../core/anomaly/anchored/getSpan';
import { getCalendarStretches } from '../../../lookback/calendar/getCalendarStretches';
import { fetchTaggedStretches } from '../../../lookback/fetchTaggedStretches';
import { fetchMuteTimings, type ReadMuteTimings } from '../../../lookback/mute-timings/fetchMuteTimings';
import { getMuteStretches } from '../../../lookback/mute-timings/getMuteStretches';
import type { OverlayQuery } from '../../../schema/query/overlayQuery';
import { overlaySettingsSchema } from '../../../schema/settings/overlaySettings';
import { getErrorText } from '../../../viz/format/getErrorText';
import { plainText } from '../../../viz/format/plainText';
import type { AnswerReader } from './buildAnswerReader';

export interface Exclusions {
  /** As the query would write them. */
  exclude: OverlayQuery['exclude'];
  notices: QueryResultMetaNotice[];
}

/** What a query takes out of look-back and range: its own stretches, annotations by tags, calendars, mute timings. */
export async function collectExclusions(
  query: OverlayQuery,
  { range }: Pick<DataQueryRequest, 'range'>,
  { settings, readAnnotations, readSetup }: AnswerReader
): Promise<Exclusions> {
  const { step, lookBack, excludeTags, excludeCalendars, excludeMuteTimings, timezone } = query;
  const seen = { from: getAnchor(range.from.valueOf()) - getSpan(lookBack), to: range.to.valueOf() };
  const calendars = overlaySettingsSchema.safeParse(settings).data?.calendars ?? [];
  const [tagged, onCalendars, muted] = await Promise.all([
    fetchTaggedStretches(excludeTags, seen, getSpan(step), readAnnotations),
    getCalendarStretches(excludeCalendars, calendars, seen, timezone),
    readMuteTimings(excludeMuteTimings, readSetup),
  ]);
  const mutedStretches = getMuteStretches(
    muted.timings === undefined ? [] : excludeMuteTimings,
    muted.timings ?? none,
    seen
  );
  return {
    exclude: [...query.exclude, ...[...tagged, ...onCalendars, ...mutedStretches].map(toExcluded)],
    notices: muted.problem === undefined ? [] : [{ severity: 'warning', text: muted.problem }],
  };
}

const none: ReadMuteTimings = { timings: [], unreadable: [] };

/** A viewer may lack the right to read them: a verdict without is better than none, but has to say so. */
async function readMuteTimings(
  chosen: OverlayQuery['excludeMuteTimings'],
  readSetup: AnswerReader['readSetup']
): Promise<{ timings?: ReadMuteTimings; problem?: string }> {
  if (chosen.length === 0) {
    return {};
  }
  try {
    return { timings: await fetchMuteTimings(readSetup) };
  } catch (error) {
    return {
      problem: t(
        'overlay.notice.no-mute-timings',
        'You may not read the mute timings of this Grafana’s alerting, or they can’t be read, so nothing is excluded by them. ({{message}})',
        { message: getErrorText(error), ...plainText }
      ),
    };
  }
}

function toExcluded({ from, to }: Stretch): OverlayQuery['exclude'][number] {
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}

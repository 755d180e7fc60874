import { t } from '@grafana/i18n';
import type ICAL from 'ical.js';
import type { Stretch } from '../../core/anomaly/anchored/getPieces';
import { plainText } from '../../viz/format/plainText';
import { getInstant } from './getInstant';
import { parseCalendar } from './parseCalendar';

/** More occurrences than this of one event, from its first on, are no holidays. */
const mostOccurrences = 20_000;

/**
 * The stretches of a calendar's events that reach into a range, in order of time: recurring events with their exceptions, whole days by
 * the clock of `timezone`. Events without a length, and cancelled ones, hold none. Throws a sentence on what is wrong.
 */
export function expandCalendar(ics: string, range: Stretch, timezone: string): Stretch[] {
  return parseCalendar(ics)
    .flatMap((event) => expandEvent(event, range, timezone))
    .filter(({ from, to }) => to > from && to > range.from && from < range.to)
    .sort((left, right) => left.from - right.from || left.to - right.to);
}

function expandEvent(event: ICAL.Event, range: Stretch, timezone: string): Stretch[] {
  if (!event.isRecurring()) {
    return toStretches(event, event.startDate, event.endDate, timezone);
  }
  const stretches: Stretch[] = [];
  const occurrences = event.iterator();
  for (let count = 0, next = readNext(occurrences); next !== undefined; count++, next = readNext(occurrences)) {
    if (count >= mostOccurrences) {
      throw new Error(
        t('calendar.too-often', '"{{summary}}" repeats more than {{most}} times. Shorten its series.', {
          summary: event.summary,
          most: mostOccurrences,
          ...plainText,
        })
      );
    }
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    stretches.push(...toStretches(item, startDate, endDate, timezone));
    if (getInstant(next, timezone, getZoneName(event)) > range.to) {
      break;
    }
  }
  return stretches;
}

/** The library says null at the end, and its types don't. */
function readNext(occurrences: { next: () => ICAL.Time | null | undefined }): ICAL.Time | undefined {
  return occurrences.next() ?? undefined;
}

function toStretches(event: ICAL.Event, start: ICAL.Time, end: ICAL.Time, timezone: string): Stretch[] {
  const tzid = getZoneName(event);
  return event.component.getFirstPropertyValue('status') === 'CANCELLED'
    ? []
    : [{ from: getInstant(start, timezone, tzid), to: getInstant(end, timezone, tzid) }];
}

function getZoneName(event: ICAL.Event): string | undefined {
  const tzid: unknown = event.component.getFirstProperty('dtstart')?.getParameter('tzid');
  return typeof tzid === 'string' ? tzid : undefined;
}

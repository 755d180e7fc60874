import ICAL from 'ical.js';
import { getZoneOffset } from '../verdict/getZoneOffset';

/**
 * Milliseconds since 1970 of a calendar's time. Whole days and times without a zone are told by the clock of `timezone`; so are those of
 * a zone that the calendar doesn't describe, unless it is one of the IANA database.
 */
export function getInstant(time: ICAL.Time, timezone: string, tzid: string | undefined): number {
  const { zone } = time;
  if (!time.isDate && isKnown(zone)) {
    return time.toUnixTime() * 1000;
  }
  const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
  const clock = !time.isDate && tzid !== undefined && isIana(tzid) ? tzid : timezone;
  // The offset at the instant itself: around a change of the clock the first guess has the other one.
  const guess = wall - getZoneOffset(clock, wall);
  return wall - getZoneOffset(clock, guess);
}

function isKnown(zone: ICAL.Timezone | null | undefined): boolean {
  return zone != null && zone !== ICAL.Timezone.localTimezone;
}

function isIana(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

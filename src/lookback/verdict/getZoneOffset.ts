import { dateTimeForTimeZone } from '@grafana/data';

/** Milliseconds that local time is ahead of UTC at an instant, in a zone as Grafana names it (`browser` too). */
export function getZoneOffset(timezone: string, time: number): number {
  return dateTimeForTimeZone(timezone, time).utcOffset() * 60_000;
}

import type { TimeZone } from './timeZone';

const zoned = /(Z|[+-]\d{2}:?\d{2})$/i;

/** The instant of an ISO 8601 time; one without an offset is local time in the zone. */
export function parseLocalTime(text: string, zone: TimeZone): number {
  const time = /[T ]/.test(text) ? text.replace(' ', 'T') : `${text}T00:00:00`;
  return zoned.test(time) ? Date.parse(time) : zone.getInstant(Date.parse(`${time}Z`));
}

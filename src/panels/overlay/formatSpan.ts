import { dateTimeFormat, systemDateFormats } from '@grafana/data';
import type { TimeZone } from '@grafana/schema';

/** From when to when, without the seconds if there are none, and the day only once. */
export function formatSpan({ from, to }: { from: number; to: number }, timeZone: TimeZone): string {
  const hasSeconds = from % 60_000 !== 0 || to % 60_000 !== 0;
  const { fullDate, interval } = systemDateFormats;
  const format = hasSeconds ? fullDate : fullDate.replace(':ss', '');
  const start = dateTimeFormat(from, { timeZone, format });
  if (from === to) {
    return start;
  }
  const getDay = (time: number) => dateTimeFormat(time, { timeZone, format: 'YYYY-MM-DD' });
  const isSameDay = getDay(from) === getDay(to);
  const end = isSameDay ? (hasSeconds ? interval.second : interval.minute) : format;
  return `${start} – ${dateTimeFormat(to, { timeZone, format: end })}`;
}

import { dateTimeFormat, systemDateFormats, type AbsoluteTimeRange } from '@grafana/data';
import type { TimeZone } from '@grafana/schema';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Writes a time of a chart as short as the range and the points allow. */
export function getTimeFormatter(
  { from, to }: AbsoluteTimeRange,
  times: Float64Array,
  timeZone: TimeZone
): (milliseconds: number) => string {
  const { fullDate, interval } = systemDateFormats;
  const needsSeconds = times.some((time) => time % minute !== 0);
  const isWithinDay = to - from <= day;
  const format = isWithinDay
    ? needsSeconds
      ? interval.second
      : interval.minute
    : needsSeconds
      ? fullDate
      : interval.hour;
  return (milliseconds) => dateTimeFormat(milliseconds, { timeZone, format });
}

import { QueryError } from '../queryError';

/** What the windows need of a time zone. */
export interface TimeZone {
  readonly name: string;
  /** Milliseconds that local time is ahead of UTC at that instant. */
  getOffset(instant: number): number;
  /** The first instant at which local time reads `local` (milliseconds, as if UTC); where it is skipped, the instant of the jump. */
  getInstant(local: number): number;
}

const day = 86_400_000;

/** A time zone by its IANA name. Throws a QueryError for a name that isn't one. */
export function parseTimeZone(name: string): TimeZone {
  const getOffset = buildOffset(name);
  return {
    name,
    getOffset,
    getInstant(local) {
      const before = getOffset(local - day);
      const after = getOffset(local + day);
      const earlier = local - Math.max(before, after);
      const later = local - Math.min(before, after);
      const instant = [earlier, later].find((candidate) => getOffset(candidate) === local - candidate);
      return instant ?? getJump(getOffset, earlier, later);
    },
  };
}

/** The first instant after `from` with another offset. */
function getJump(getOffset: (instant: number) => number, from: number, to: number): number {
  const offset = getOffset(from);
  let low = from;
  let high = to;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (getOffset(middle) === offset) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return high;
}

function buildOffset(name: string): (instant: number) => number {
  if (/^(etc\/)?(utc|gmt)$/i.test(name)) {
    return () => 0;
  }
  const format = buildFormat(name);
  return (instant) => {
    const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const part of format.formatToParts(instant)) {
      parts[part.type] = Number(part.value);
    }
    const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, date, hour, minute, second) - Math.floor(instant / 1000) * 1000;
  };
}

function buildFormat(name: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw new QueryError(
      `There is no time zone "${name}"`,
      'Use an IANA name such as UTC, Europe/Berlin or America/New_York.'
    );
  }
}

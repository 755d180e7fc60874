import type { TimeZone } from './timeZone';

const day = 86_400_000;
const fixed: Record<string, number> = { m: 60_000, h: 3_600_000 };

/** The instant that an offset such as 7d or 1M lies before another one. From days on by the local calendar, so the hour stays. */
export function shiftByOffset(instant: number, offset: string, zone: TimeZone): number {
  const match = /^(\d+)([mhdwMy])$/.exec(offset);
  if (match === null) {
    throw new RangeError(`"${offset}" is not a span`);
  }
  const count = Number(match[1]);
  const unit = match[2] ?? '';
  const length = fixed[unit];
  if (length !== undefined) {
    return instant - count * length;
  }
  const local = instant + zone.getOffset(instant);
  return zone.getInstant(shiftLocal(local, count, unit));
}

function shiftLocal(local: number, count: number, unit: string): number {
  if (unit === 'd' || unit === 'w') {
    return local - count * (unit === 'w' ? 7 : 1) * day;
  }
  const date = new Date(local);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() - count * (unit === 'y' ? 12 : 1);
  const month = Date.UTC(Math.floor(months / 12), ((months % 12) + 12) % 12, 1);
  const next = Date.UTC(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
  // 31 March less a month is the last of February.
  const dayOfMonth = Math.min(date.getUTCDate(), Math.round((next - month) / day));
  return month + (dayOfMonth - 1) * day + (((local % day) + day) % day);
}

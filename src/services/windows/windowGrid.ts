import type { WindowSize } from '../../schema/query/window';
import type { TimeZone } from './timeZone';

export type FixedWindowSize = Exclude<WindowSize, 'auto'>;

/** The windows of one length in one time zone, without beginning or end. */
export interface WindowGrid {
  readonly size: FixedWindowSize;
  readonly zone: TimeZone;
  /** Start of the window that holds the instant. */
  getStart(instant: number): number;
  /** Start of the window after the one that starts there. */
  getNext(start: number): number;
  getPrevious(start: number): number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Usual length of a window; never shorter than the longest one's by more than a clock change. */
const lengths: Record<FixedWindowSize, number> = {
  '5m': 5 * minute,
  '15m': 15 * minute,
  '30m': 30 * minute,
  '1h': hour,
  '3h': 3 * hour,
  '6h': 6 * hour,
  '12h': 12 * hour,
  '1d': day,
  '1w': 7 * day,
  '1M': 32 * day,
};

/** Windows start where local time is a multiple of their length since midnight, on Mondays, or on the first of the month. */
export function buildWindowGrid(size: FixedWindowSize, zone: TimeZone): WindowGrid {
  const length = lengths[size];
  const getStart = (instant: number): number => {
    const offset = zone.getOffset(instant);
    const local = getLocalStart(size, instant + offset);
    const start = local - offset;
    // The repeated hour of a clock change holds windows of its own, up to an hour long.
    return length <= hour && zone.getOffset(start) === offset ? start : zone.getInstant(local);
  };
  return {
    size,
    zone,
    getStart,
    getNext(start) {
      const next = getStart(start + length);
      return next > start ? next : getStart(start + 2 * length);
    },
    getPrevious: (start) => getStart(start - 1),
  };
}

function getLocalStart(size: FixedWindowSize, local: number): number {
  if (size === '1M') {
    const date = new Date(local);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
  }
  const midnight = Math.floor(local / day) * day;
  if (size === '1w') {
    // 1 January 1970 was a Thursday.
    return midnight - ((((midnight / day + 3) % 7) + 7) % 7) * day;
  }
  if (size === '1d') {
    return midnight;
  }
  return midnight + Math.floor((local - midnight) / lengths[size]) * lengths[size];
}

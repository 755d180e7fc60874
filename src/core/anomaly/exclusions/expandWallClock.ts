import type { Stretch } from '../anchored/getPieces';
import type { WallClockInterval, WholeRange } from './wallClockInterval';

const minuteMs = 60_000;
const dayMs = 86_400_000;
const wholeDay: readonly WholeRange[] = [{ from: 0, to: 1440 }];

/**
 * The stretches of a range in which the clock of a zone shows a time of the interval, in order, what touches put together. `getOffset`:
 * milliseconds that local time is ahead of UTC at an instant. An hour that comes twice counts twice, one that is left out not at all.
 * O(days), with one question for the offset a day.
 */
export function expandWallClock(
  interval: WallClockInterval,
  range: Stretch,
  getOffset: (time: number) => number
): Stretch[] {
  const found = splitByOffset(range, getOffset).flatMap(({ from, to, offset }) => {
    const stretches: Stretch[] = [];
    for (let day = Math.floor((from + offset) / dayMs); day * dayMs - offset < to; day++) {
      if (isDayOf(interval, new Date(day * dayMs))) {
        for (const time of interval.times.length > 0 ? interval.times : wholeDay) {
          const begin = Math.max(from, day * dayMs + time.from * minuteMs - offset);
          const end = Math.min(to, day * dayMs + time.to * minuteMs - offset);
          if (end > begin) {
            stretches.push({ from: begin, to: end });
          }
        }
      }
    }
    return stretches;
  });
  return joinStretches(found);
}

/** `date`: midnight UTC of the local date. */
function isDayOf({ weekdays, daysOfMonth, months, years }: WallClockInterval, date: Date): boolean {
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  const fromStart = (day: number) => (day < 0 ? length + day + 1 : day);
  const days = daysOfMonth.map(({ from, to }) => ({ from: fromStart(from), to: fromStart(to) }));
  return (
    isIn(years, date.getUTCFullYear()) &&
    isIn(months, date.getUTCMonth() + 1) &&
    isIn(weekdays, date.getUTCDay()) &&
    isIn(days, date.getUTCDate())
  );
}

function isIn(ranges: readonly WholeRange[], value: number): boolean {
  return ranges.length === 0 || ranges.some(({ from, to }) => value >= from && value <= to);
}

/** Parts of a range between changes of the clock. They are at least a day apart. */
function splitByOffset(
  { from, to }: Stretch,
  getOffset: (time: number) => number
): Array<Stretch & { offset: number }> {
  const parts: Array<Stretch & { offset: number }> = [];
  let [start, offset] = [from, getOffset(from)];
  for (let known = from; known < to;) {
    const next = Math.min(known + dayMs, to);
    const nextOffset = getOffset(next);
    if (nextOffset !== offset) {
      const change = findChange(known, next, getOffset);
      parts.push({ from: start, to: change, offset });
      [start, offset] = [change, nextOffset];
    }
    known = next;
  }
  return start < to ? [...parts, { from: start, to, offset }] : parts;
}

/** The first instant with the later offset. */
function findChange(before: number, after: number, getOffset: (time: number) => number): number {
  const offset = getOffset(before);
  let [low, high] = [before, after];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    [low, high] = getOffset(middle) === offset ? [middle, high] : [low, middle];
  }
  return high;
}

function joinStretches(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { from, to } of [...stretches].sort((left, right) => left.from - right.from)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to) {
      last.to = Math.max(last.to, to);
    } else {
      joined.push({ from, to });
    }
  }
  return joined;
}

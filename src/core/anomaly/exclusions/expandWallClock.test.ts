import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandWallClock } from './expandWallClock';
import type { WallClockInterval } from './wallClockInterval';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const always: WallClockInterval = { times: [], weekdays: [], daysOfMonth: [], months: [], years: [] };

/** The clock on a wall of that zone, as UTC. */
function readWall(zone: string, time: number): Date {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(time);
  const get = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return new Date(Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute')));
}

const offsetIn = (zone: string) => (time: number) =>
  readWall(zone, time).getTime() - Math.floor(time / minute) * minute;

/** What Alertmanager asks of an instant. */
function isMuted(interval: WallClockInterval, wall: Date): boolean {
  const minutes = wall.getUTCHours() * 60 + wall.getUTCMinutes();
  const length = new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + 1, 0)).getUTCDate();
  const holds = (list: ReadonlyArray<{ from: number; to: number }>, test: (from: number, to: number) => boolean) =>
    list.length === 0 || list.some(({ from, to }) => test(from, to));
  const dated = (value: number) => (value < 0 ? length + value + 1 : value);
  return (
    holds(interval.times, (from, to) => minutes >= from && minutes < to) &&
    holds(interval.weekdays, (from, to) => wall.getUTCDay() >= from && wall.getUTCDay() <= to) &&
    holds(interval.daysOfMonth, (from, to) => wall.getUTCDate() >= dated(from) && wall.getUTCDate() <= dated(to)) &&
    holds(interval.months, (from, to) => wall.getUTCMonth() + 1 >= from && wall.getUTCMonth() + 1 <= to) &&
    holds(interval.years, (from, to) => wall.getUTCFullYear() >= from && wall.getUTCFullYear() <= to)
  );
}

const rangeOf = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
    .map(([left, right]) => ({ from: Math.min(left, right), to: Math.max(left, right) }));
const listOf = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 2 });
const intervals: fc.Arbitrary<WallClockInterval> = fc.record({
  times: listOf(rangeOf(0, 1440)),
  weekdays: listOf(rangeOf(0, 6)),
  daysOfMonth: listOf(fc.oneof(rangeOf(1, 31), rangeOf(-31, -1))),
  months: listOf(rangeOf(1, 12)),
  years: listOf(rangeOf(2025, 2027)),
});
const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
/** Around the changes of the clock of these zones, and elsewhere. */
const starts = fc.constantFrom(
  '2026-03-07',
  '2026-03-27',
  '2026-04-03',
  '2026-10-02',
  '2026-10-23',
  '2026-10-30',
  '2024-02-27'
);

describe('the stretches of a recurring interval', () => {
  it('hold exactly the instants at which the clock of the zone shows a time of it', () => {
    fc.assert(
      fc.property(
        intervals,
        zones,
        starts,
        fc.array(fc.integer({ min: 0, max: 5 * 1440 - 1 }), { minLength: 20, maxLength: 20 }),
        (interval, zone, start, minutes) => {
          const from = Date.parse(start);
          const stretches = expandWallClock(interval, { from, to: from + 5 * day }, offsetIn(zone));
          for (const time of minutes.map((offset) => from + offset * minute)) {
            const isInside = stretches.some((stretch) => time >= stretch.from && time < stretch.to);
            expect(isInside).toBe(isMuted(interval, readWall(zone, time)));
          }
        }
      ),
      { numRuns: 150 }
    );
  });

  it('follow one another without touching, within the range', () => {
    fc.assert(
      fc.property(intervals, zones, starts, (interval, zone, start) => {
        const range = { from: Date.parse(start) + 123, to: Date.parse(start) + 3 * day + 456 };
        const stretches = expandWallClock(interval, range, offsetIn(zone));
        stretches.forEach(({ from, to }, index) => {
          expect(from).toBeGreaterThan(index === 0 ? range.from - 1 : (stretches[index - 1]?.to ?? Infinity));
          expect(to).toBeGreaterThan(from);
        });
        expect(stretches.at(-1)?.to ?? 0).toBeLessThanOrEqual(range.to);
      }),
      { numRuns: 50 }
    );
  });

  it('hold the hour that comes twice twice, and nothing of the one that is left out', () => {
    const atTwo = { ...always, times: [{ from: 120, to: 180 }] };
    const getLength = (date: string) =>
      expandWallClock(atTwo, { from: Date.parse(date) - day, to: Date.parse(date) + day }, offsetIn('Europe/Berlin'))
        .filter(({ from }) => from >= Date.parse(date) - 2 * hour)
        .reduce((sum, { from, to }) => sum + to - from, 0);
    expect(getLength('2026-10-25')).toBe(2 * hour);
    expect(getLength('2026-03-29')).toBe(0);
  });

  it('are the whole range without any condition', () => {
    const range = { from: 5, to: 40 * day };
    expect(expandWallClock(always, range, offsetIn('Europe/Berlin'))).toEqual([range]);
  });
});

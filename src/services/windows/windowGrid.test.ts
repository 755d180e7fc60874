import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTimeZone } from './timeZone';
import { buildWindowGrid } from './windowGrid';
import type { FixedWindowSize } from './windowGrid';

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Havana',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];
const sizes: FixedWindowSize[] = ['5m', '15m', '30m', '1h', '3h', '6h', '12h', '1d', '1w', '1M'];
const at = (iso: string): number => Date.parse(iso);
const iso = (instant: number): string => new Date(instant).toISOString();

function getStarts(size: FixedWindowSize, zone: string, from: string, count: number): string[] {
  const grid = buildWindowGrid(size, parseTimeZone(zone));
  const starts = [grid.getStart(at(from))];
  while (starts.length < count) {
    starts.push(grid.getNext(starts.at(-1) ?? 0));
  }
  return starts.map(iso);
}

describe('window grid', () => {
  test('windows follow each other without gap or overlap in every zone and size', () => {
    const instants = fc.integer({ min: at('1995-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z') });
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.constantFrom(...sizes), instants, (zone, size, instant) => {
        const grid = buildWindowGrid(size, parseTimeZone(zone));
        const start = grid.getStart(instant);
        const next = grid.getNext(start);
        expect(start).toBeLessThanOrEqual(instant);
        expect(next).toBeGreaterThan(instant);
        expect(grid.getStart(start)).toBe(start);
        expect(grid.getStart(next)).toBe(next);
        expect(grid.getStart(next - 1)).toBe(start);
        expect(grid.getPrevious(next)).toBe(start);
      }),
      { numRuns: 400 }
    );
  });

  test('windows of any size around every clock change follow each other', () => {
    const changes = ['2023-03-26T01:00:00Z', '2023-10-29T01:00:00Z', '2023-03-12T07:00:00Z', '2023-11-05T06:00:00Z'];
    const lordHowe = ['2023-04-01T15:00:00Z', '2023-09-30T15:30:00Z'];
    const others = ['2018-11-04T03:00:00Z', '2018-02-18T02:00:00Z', '2023-11-05T05:00:00Z', '2011-12-30T10:00:00Z'];
    for (const zone of zones) {
      for (const size of sizes) {
        const grid = buildWindowGrid(size, parseTimeZone(zone));
        for (const change of [...changes, ...lordHowe, ...others]) {
          for (let minutes = -120; minutes <= 120; minutes += 30) {
            const start = grid.getStart(at(change) + minutes * 60_000);
            const next = grid.getNext(start);
            expect(next).toBeGreaterThan(start);
            expect(grid.getStart(next)).toBe(next);
            expect(grid.getStart(next - 1)).toBe(start);
          }
        }
      }
    }
  });

  test('days start at local midnight and last 23 or 25 hours when the clock changes', () => {
    expect(getStarts('1d', 'Europe/Berlin', '2023-03-25T12:00:00Z', 3)).toEqual([
      '2023-03-24T23:00:00.000Z',
      '2023-03-25T23:00:00.000Z',
      '2023-03-26T22:00:00.000Z',
    ]);
    expect(getStarts('1d', 'Europe/Berlin', '2023-10-29T12:00:00Z', 2)).toEqual([
      '2023-10-28T22:00:00.000Z',
      '2023-10-29T23:00:00.000Z',
    ]);
  });

  test('weeks start on Monday, months on the first, by local time', () => {
    expect(getStarts('1w', 'UTC', '2013-03-03T23:59:59Z', 2)).toEqual([
      '2013-02-25T00:00:00.000Z',
      '2013-03-04T00:00:00.000Z',
    ]);
    expect(getStarts('1w', 'America/New_York', '2023-03-12T12:00:00Z', 2)).toEqual([
      '2023-03-06T05:00:00.000Z',
      '2023-03-13T04:00:00.000Z',
    ]);
    expect(getStarts('1M', 'Asia/Kathmandu', '2024-02-10T00:00:00Z', 2)).toEqual([
      '2024-01-31T18:15:00.000Z',
      '2024-02-29T18:15:00.000Z',
    ]);
  });

  test('windows of hours are counted from local midnight, so one is shorter or longer when the clock changes', () => {
    expect(getStarts('3h', 'America/New_York', '2023-03-12T05:30:00Z', 3)).toEqual([
      '2023-03-12T05:00:00.000Z',
      '2023-03-12T07:00:00.000Z',
      '2023-03-12T10:00:00.000Z',
    ]);
    expect(getStarts('3h', 'America/New_York', '2023-11-05T04:30:00Z', 3)).toEqual([
      '2023-11-05T04:00:00.000Z',
      '2023-11-05T08:00:00.000Z',
      '2023-11-05T11:00:00.000Z',
    ]);
  });

  test('the repeated hour of autumn is a window of its own', () => {
    expect(getStarts('1h', 'America/New_York', '2023-11-05T05:30:00Z', 3)).toEqual([
      '2023-11-05T05:00:00.000Z',
      '2023-11-05T06:00:00.000Z',
      '2023-11-05T07:00:00.000Z',
    ]);
  });

  test('a day whose midnight is skipped starts with the jump', () => {
    expect(getStarts('1d', 'America/Sao_Paulo', '2018-11-04T12:00:00Z', 1)).toEqual(['2018-11-04T03:00:00.000Z']);
  });
});

describe('time zone', () => {
  test('an unknown name is refused by name', () => {
    expect(() => parseTimeZone('Mars/Olympus')).toThrow('There is no time zone "Mars/Olympus"');
  });

  test('a skipped local time is the instant of the jump', () => {
    const berlin = parseTimeZone('Europe/Berlin');
    expect(iso(berlin.getInstant(at('2023-03-26T02:30:00Z')))).toBe('2023-03-26T01:00:00.000Z');
  });

  test('a repeated local time is its first occurrence', () => {
    const berlin = parseTimeZone('Europe/Berlin');
    expect(iso(berlin.getInstant(at('2023-10-29T02:30:00Z')))).toBe('2023-10-29T00:30:00.000Z');
  });
});

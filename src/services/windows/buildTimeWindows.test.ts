import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTimeWindows } from './buildTimeWindows';
import { getAutoWindowSize } from './getAutoWindowSize';
import { getLastCompleteWindow } from './getLastCompleteWindow';
import { shiftByOffset } from './shiftByOffset';
import { parseSpan } from './parseSpan';
import { parseTimeZone } from './timeZone';
import { buildWindowGrid } from './windowGrid';

const hour = 3_600_000;
const at = (iso: string): number => Date.parse(iso);
const days = buildWindowGrid('1d', parseTimeZone('UTC'));

describe('time windows of a range', () => {
  test('the first window starts at or before the range, never inside it', () => {
    const { windows } = buildTimeWindows(
      days,
      { from: at('2024-01-01T13:00:00Z'), to: at('2024-01-03T00:00:00Z') },
      0,
      100
    );
    expect(windows.map((window) => new Date(window.start).toISOString())).toEqual([
      '2024-01-01T00:00:00.000Z',
      '2024-01-02T00:00:00.000Z',
    ]);
    expect(windows.every((window) => window.complete)).toBe(true);
  });

  test('the window that holds the end of the range is open and counts rows up to it', () => {
    const to = at('2024-01-02T06:00:00Z');
    const { windows } = buildTimeWindows(days, { from: at('2024-01-01T00:00:00Z'), to }, 0, 100);
    expect(windows.at(-1)).toEqual({ start: at('2024-01-02'), end: at('2024-01-03'), until: to, complete: false });
  });

  test('a window is complete only when its lateness has passed too', () => {
    const range = { from: at('2024-01-01T00:00:00Z'), to: at('2024-01-03T00:00:00Z') };
    const complete = (lateness: number): boolean[] =>
      buildTimeWindows(days, range, lateness, 100).windows.map((window) => window.complete);
    expect(complete(0)).toEqual([true, true]);
    expect(complete(1)).toEqual([true, false]);
    expect(complete(24 * hour)).toEqual([true, false]);
    expect(complete(24 * hour + 1)).toEqual([false, false]);
  });

  test('a limit keeps the newest windows and says so', () => {
    const range = { from: at('2024-01-01T00:00:00Z'), to: at('2024-02-01T00:00:00Z') };
    const { windows, truncated } = buildTimeWindows(days, range, 0, 5);
    expect(windows).toHaveLength(5);
    expect(windows[0]?.start).toBe(at('2024-01-27'));
    expect(truncated).toBe(true);
    expect(buildTimeWindows(days, range, 0, 31).truncated).toBe(false);
  });

  test('an empty range still has the window it lies in', () => {
    const to = at('2024-01-01T00:00:00Z');
    expect(buildTimeWindows(days, { from: to, to }, 0, 5).windows).toEqual([
      { start: to, end: to + 24 * hour, until: to, complete: false },
    ]);
  });

  test('moving the range within a window never moves a window', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 * hour - 1 }), fc.integer({ min: 1, max: 40 }), (offset, count) => {
        const from = at('2024-01-01') + offset;
        const to = at('2024-01-02') + count * 24 * hour;
        const { windows } = buildTimeWindows(days, { from, to }, 0, 1000);
        expect(windows[0]?.start).toBe(at('2024-01-01'));
        expect(windows).toHaveLength(count + 1);
      })
    );
  });
});

describe('last complete window', () => {
  test('is the one before the window that holds the end of the range', () => {
    const range = { from: at('2024-01-01T00:00:00Z'), to: at('2024-01-05T10:00:00Z') };
    const { window, inRange } = getLastCompleteWindow(days, range, 0);
    expect(window).toMatchObject({ start: at('2024-01-04'), end: at('2024-01-05'), complete: true });
    expect(inRange).toBe(true);
  });

  test('moves back while late rows are waited for', () => {
    const range = { from: at('2024-01-01T00:00:00Z'), to: at('2024-01-05T10:00:00Z') };
    expect(getLastCompleteWindow(days, range, 11 * hour).window.start).toBe(at('2024-01-03'));
  });

  test('is out of range when the range holds no whole window', () => {
    const range = { from: at('2024-01-05T01:00:00Z'), to: at('2024-01-05T10:00:00Z') };
    expect(getLastCompleteWindow(days, range, 0).inRange).toBe(false);
  });

  test('is the same as the last complete one of the series', () => {
    const grid = buildWindowGrid('1w', parseTimeZone('Europe/Berlin'));
    const instants = fc.integer({ min: at('2020-01-01'), max: at('2025-01-01') });
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 100 }), (to, length, late) => {
        const range = { from: to - length * 24 * hour, to };
        const complete = buildTimeWindows(grid, range, late * hour, 100).windows.filter((window) => window.complete);
        const last = getLastCompleteWindow(grid, range, late * hour);
        expect(last.inRange).toBe(complete.length > 0);
        if (last.inRange) {
          expect(last.window).toEqual(complete.at(-1));
        }
      })
    );
  });
});

describe('auto window', () => {
  test('is the shortest that gives no more points than asked for', () => {
    const twoWeeks = { from: 0, to: 14 * 24 * hour };
    expect(getAutoWindowSize(twoWeeks, 14)).toBe('1d');
    expect(getAutoWindowSize(twoWeeks, 13)).toBe('1w');
    expect(getAutoWindowSize(twoWeeks, 1)).toBe('1M');
    expect(getAutoWindowSize({ from: 0, to: hour }, 100)).toBe('5m');
  });
});

describe('spans', () => {
  test('a day back keeps the local hour over a clock change', () => {
    const berlin = parseTimeZone('Europe/Berlin');
    const noon = at('2023-03-26T10:00:00Z');
    expect(shiftByOffset(noon, '1d', berlin)).toBe(at('2023-03-25T11:00:00Z'));
    expect(shiftByOffset(noon, '24h', berlin)).toBe(at('2023-03-25T10:00:00Z'));
  });

  test('a month back from a day that it lacks is its last day', () => {
    const utc = parseTimeZone('UTC');
    expect(shiftByOffset(at('2024-03-31T05:00:00Z'), '1M', utc)).toBe(at('2024-02-29T05:00:00Z'));
    expect(shiftByOffset(at('2024-01-31T05:00:00Z'), '2M', utc)).toBe(at('2023-11-30T05:00:00Z'));
    expect(shiftByOffset(at('2024-02-29T05:00:00Z'), '1y', utc)).toBe(at('2023-02-28T05:00:00Z'));
  });

  test('fixed spans are milliseconds', () => {
    expect(parseSpan('90s')).toBe(90_000);
    expect(parseSpan('2h')).toBe(2 * hour);
    expect(parseSpan('0s')).toBe(0);
  });
});

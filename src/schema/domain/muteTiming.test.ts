import { describe, expect, it } from 'vitest';
import { muteTimingSchema } from './muteTiming';

const parse = (interval: object) => muteTimingSchema.parse({ name: 'm', time_intervals: [interval] }).intervals[0];

describe('a mute timing of Grafana', () => {
  it('is read with names and numbers, ranges and single values, and its zone', () => {
    expect(
      parse({
        times: [{ start_time: '22:00', end_time: '24:00' }],
        weekdays: ['monday:friday', 'Sunday'],
        days_of_month: ['1:5', '-1'],
        months: ['1:3', 'december'],
        years: ['2026:2030'],
        location: 'Europe/Berlin',
      })
    ).toEqual({
      times: [{ from: 1320, to: 1440 }],
      weekdays: [
        { from: 1, to: 5 },
        { from: 0, to: 0 },
      ],
      daysOfMonth: [
        { from: 1, to: 5 },
        { from: -1, to: -1 },
      ],
      months: [
        { from: 1, to: 3 },
        { from: 12, to: 12 },
      ],
      years: [{ from: 2026, to: 2030 }],
      timezone: 'Europe/Berlin',
    });
  });

  it('goes by UTC and holds all where nothing is said', () => {
    const empty = { times: [], weekdays: [], daysOfMonth: [], months: [], years: [], timezone: 'UTC' };
    expect(parse({})).toEqual(empty);
    expect(parse({ location: '', weekdays: null })).toEqual(empty);
    expect(muteTimingSchema.parse({ name: 'm', version: 'x', time_intervals: null }).intervals).toEqual([]);
  });

  it.each([
    { weekdays: ['someday'] },
    { weekdays: ['monday:tuesday:friday'] },
    { months: ['13'] },
    { days_of_month: ['32'] },
    { times: [{ start_time: '24:01', end_time: '25:00' }] },
    { times: [{ start_time: '9:00', end_time: '10:00' }] },
  ])('with %j is refused', (interval) => {
    expect(muteTimingSchema.safeParse({ name: 'm', time_intervals: [interval] }).success).toBe(false);
  });
});

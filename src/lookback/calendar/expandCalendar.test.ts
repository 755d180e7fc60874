// @vitest-environment jsdom
import '../../../test/browser/stubBrowser';
import { describe, expect, it } from 'vitest';
import { expandCalendar } from './expandCalendar';
import { getCalendarStretches } from './getCalendarStretches';

const year = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) };

const buildCalendar = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:test',
    ...events.flatMap((lines, index) => ['BEGIN:VEVENT', `UID:${index}`, ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');

const expand = (ics: string, timezone = 'utc', range = year) =>
  expandCalendar(ics, range, timezone).map(({ from, to }) =>
    [from, to].map((time) => new Date(time).toISOString().slice(0, 16)).join(' ')
  );

describe('the stretches of a calendar', () => {
  it("are whole days by the query's clock", () => {
    const ics = buildCalendar(['DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:20261227']);
    expect(expand(ics)).toEqual(['2026-12-25T00:00 2026-12-27T00:00']);
    expect(expand(ics, 'America/New_York')).toEqual(['2026-12-25T05:00 2026-12-27T05:00']);
  });

  it('last one day where a whole day has no end, also when the clock changes', () => {
    const ics = buildCalendar(['DTSTART;VALUE=DATE:20260329']);
    expect(expand(ics, 'Europe/Berlin')).toEqual(['2026-03-28T23:00 2026-03-29T22:00']);
  });

  it('repeat with what was left out, moved and cancelled', () => {
    const ics = buildCalendar([
      'DTSTART:20260105T020000Z',
      'DURATION:PT1H',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE:20260112T020000Z',
    ]).replace(
      'END:VCALENDAR',
      [
        ...['BEGIN:VEVENT', 'UID:0', 'RECURRENCE-ID:20260119T020000Z', 'DTSTART:20260119T060000Z'],
        ...['DTEND:20260119T080000Z', 'END:VEVENT'],
        ...['BEGIN:VEVENT', 'UID:0', 'RECURRENCE-ID:20260126T020000Z', 'DTSTART:20260126T020000Z'],
        ...['DTEND:20260126T030000Z', 'STATUS:CANCELLED', 'END:VEVENT', 'END:VCALENDAR'],
      ].join('\r\n')
    );
    expect(expand(ics)).toEqual(['2026-01-05T02:00 2026-01-05T03:00', '2026-01-19T06:00 2026-01-19T08:00']);
  });

  it('repeat without an end, as far as the range goes', () => {
    const ics = buildCalendar(['DTSTART;VALUE=DATE:19700501', 'RRULE:FREQ=YEARLY']);
    expect(expand(ics)).toEqual(['2026-05-01T00:00 2026-05-02T00:00']);
  });

  it('hold what reaches into the range alone', () => {
    const ics = buildCalendar(['DTSTART:20260102T000000Z', 'DTEND:20260104T000000Z']);
    const at = (from: number, to: number) =>
      expand(ics, 'utc', { from: Date.UTC(2026, 0, from), to: Date.UTC(2026, 0, to) });
    expect(at(3, 9)).toHaveLength(1);
    expect(at(4, 9)).toHaveLength(0);
    expect(at(1, 2)).toHaveLength(0);
  });

  it("go by the zone of a time, or by the query's where it has none", () => {
    const zoned = buildCalendar(['DTSTART;TZID=Asia/Tokyo:20260701T090000', 'DTEND;TZID=Asia/Tokyo:20260701T100000']);
    expect(expand(zoned, 'Europe/Berlin')).toEqual(['2026-07-01T00:00 2026-07-01T01:00']);
    const floating = buildCalendar(['DTSTART:20260701T090000', 'DTEND:20260701T100000']);
    expect(expand(floating, 'Europe/Berlin')).toEqual(['2026-07-01T07:00 2026-07-01T08:00']);
  });
});

describe('a calendar that cannot be used', () => {
  const ask = (ics: string) => getCalendarStretches(['holidays'], [{ name: 'holidays', ics }], year, 'utc');

  it.each([
    ['no calendar', 'hello', /The calendar "holidays" can’t be used\. It is no calendar/],
    ['without events', buildCalendar(), /holds no events/],
    ['too long', 'x'.repeat(200_001), /200001 characters; at most 200000/],
    [
      'without bounds',
      buildCalendar(['DTSTART:20200101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=MINUTELY']),
      /repeats more than 20000 times/,
    ],
  ])('says what is wrong: %s', async (_, ics, text) => {
    await expect(ask(ics)).rejects.toThrow(text);
  });

  it('is named where it is missing', async () => {
    await expect(getCalendarStretches(['gone'], [], year, 'utc')).rejects.toThrow(/no calendar "gone"/);
  });
});

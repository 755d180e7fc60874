import { z } from 'zod';

const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** `monday`, `monday:friday`, `-3:-1`: one value or two, by name or as a number between the limits. */
function rangeSchema({
  names = [],
  first = 0,
  min,
  max,
}: {
  names?: string[];
  first?: number;
  min: number;
  max: number;
}) {
  const read = (text: string): number => {
    const name = names.indexOf(text.trim().toLowerCase());
    return name >= 0 ? name + first : /^\s*-?\d+\s*$/.test(text) ? Number(text) : NaN;
  };
  return z.string().transform((text, context) => {
    const [start = '', end = start, ...rest] = text.split(':');
    const range = { from: read(start), to: read(end) };
    const isValid = [range.from, range.to].every((value) => value >= min && value <= max);
    if (rest.length > 0 || !isValid) {
      context.addIssue({ code: 'custom', message: `"${text}" is no range that can be read` });
      return z.NEVER;
    }
    return range;
  });
}

const clockSchema = z.string().transform((text, context) => {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(text) ?? [];
  const time = Number(hours) * 60 + Number(minutes);
  if (!(time <= 1440) || Number(minutes) > 59) {
    context.addIssue({ code: 'custom', message: `"${text}" is no time of day from 00:00 to 24:00` });
    return z.NEVER;
  }
  return time;
});

const timeSchema = z
  .object({ start_time: clockSchema, end_time: clockSchema })
  .transform(({ start_time: from, end_time: to }) => ({ from, to }));

function listOf<Part extends z.ZodType>(part: Part) {
  return z
    .array(part)
    .nullish()
    .transform((list) => list ?? []);
}

const intervalSchema = z
  .looseObject({
    times: listOf(timeSchema),
    weekdays: listOf(rangeSchema({ names: weekdayNames, min: 0, max: 6 })),
    days_of_month: listOf(rangeSchema({ min: -31, max: 31 })),
    months: listOf(rangeSchema({ names: monthNames, first: 1, min: 1, max: 12 })),
    years: listOf(rangeSchema({ min: 1, max: 9999 })),
    location: z.string().nullish(),
  })
  .transform(({ times, weekdays, days_of_month: daysOfMonth, months, years, location }) => ({
    times,
    weekdays,
    daysOfMonth,
    months,
    years,
    /** UTC, where nobody said. */
    timezone: location === '' ? 'UTC' : (location ?? 'UTC'),
  }));

/** A mute timing of Grafana's alerting, as its provisioning interface gives it. */
export const muteTimingSchema = z
  .looseObject({ name: z.string(), time_intervals: listOf(intervalSchema) })
  .transform(({ name, time_intervals: intervals }) => ({ name, intervals }));

export type MuteTiming = z.infer<typeof muteTimingSchema>;

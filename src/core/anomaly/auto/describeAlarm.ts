import type { IncidentWording } from '../describeIncident';
import type { AlarmReason } from './alarmReason';

type ReasonOf<Kind extends AlarmReason['kind']> = Extract<AlarmReason, { kind: Kind }>;

/** One sentence that says what an alarm of `auto` is about. Values are formatted by the caller, who knows the unit. */
export function describeAlarm(reason: AlarmReason, wording: IncidentWording): string {
  switch (reason.kind) {
    case 'flat_line':
      return wording.t(
        'anomaly.alarm.flat-line',
        'Has not moved for {{points}} points; the longest earlier standstill was {{longestBefore}}.',
        { points: reason.points, longestBefore: reason.longestBefore }
      );
    case 'rare_pattern':
      return wording.t(
        'anomaly.alarm.rare-pattern',
        'Nothing here is extreme, but {{unusual}} of {{asked}} measures are unusual together.',
        { unusual: reason.unusual, asked: reason.asked }
      );
    case 'calm':
      return wording.t(
        'anomaly.alarm.calm',
        'Unusually calm: ±{{deviation}} over the last {{points}} points, of a range of {{range}}.',
        {
          deviation: wording.formatValue(reason.deviation),
          points: reason.points,
          range: wording.formatValue(reason.range),
        }
      );
    case 'jump':
      return describeJump(reason, wording);
    case 'variability':
      return describeVariability(reason, wording);
    case 'level':
      return describeLevel(reason, wording);
    case 'time_of_day':
      return describeTimeOfDay(reason, wording);
    case 'time_of_week':
      return describeTimeOfWeek(reason, wording);
  }
}

function describeJump({ step, usual }: ReasonOf<'jump'>, { t, formatValue }: IncidentWording): string {
  const values = { step: formatValue(Math.abs(step)), usual: formatValue(usual) };
  return step > 0
    ? t(
        'anomaly.alarm.jump-up',
        'Jumped up by {{step}} in one step; 99 % of the steps so far stayed below {{usual}}.',
        values
      )
    : t(
        'anomaly.alarm.jump-down',
        'Dropped by {{step}} in one step; 99 % of the steps so far stayed below {{usual}}.',
        values
      );
}

function describeVariability(reason: ReasonOf<'variability'>, { t, formatValue }: IncidentWording): string {
  return t(
    'anomaly.alarm.variability',
    'Swings by ±{{deviation}} over the last {{points}} points; ±{{usual}} is usual.',
    { deviation: formatValue(reason.deviation), usual: formatValue(reason.usual), points: reason.points }
  );
}

function describeLevel({ points, mean, level, usual }: ReasonOf<'level'>, wording: IncidentWording): string {
  const { t, formatValue } = wording;
  const values = { points, mean: formatValue(mean), level: formatValue(level), usual: formatValue(usual) };
  return points === 1
    ? t(
        'anomaly.alarm.level-of-point',
        'New level: {{mean}}, where 99 % of the past stayed within {{usual}} of {{level}}.',
        values
      )
    : t(
        'anomaly.alarm.level',
        'New level: {{mean}} on average over the last {{points}} points, where 99 % of the past stayed within {{usual}} of {{level}}.',
        values
      );
}

function describeTimeOfDay(reason: ReasonOf<'time_of_day'>, { t, formatValue }: IncidentWording): string {
  const values = { distance: formatValue(Math.abs(reason.distance)), mean: formatValue(reason.mean) };
  return reason.distance > 0
    ? t(
        'anomaly.alarm.above-time-of-day',
        '{{mean}} is {{distance}} above everything seen around this time of day on most of the last days.',
        values
      )
    : t(
        'anomaly.alarm.below-time-of-day',
        '{{mean}} is {{distance}} below everything seen around this time of day on most of the last days.',
        values
      );
}

function describeTimeOfWeek(reason: ReasonOf<'time_of_week'>, { t, formatValue }: IncidentWording): string {
  const values = { distance: formatValue(Math.abs(reason.distance)), mean: formatValue(reason.mean) };
  return reason.distance > 0
    ? t(
        'anomaly.alarm.above-time-of-week',
        '{{mean}} is {{distance}} above everything seen on this weekday around this time in most of the last weeks.',
        values
      )
    : t(
        'anomaly.alarm.below-time-of-week',
        '{{mean}} is {{distance}} below everything seen on this weekday around this time in most of the last weeks.',
        values
      );
}

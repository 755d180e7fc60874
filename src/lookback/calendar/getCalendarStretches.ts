import { t } from '@grafana/i18n';
import type { Stretch } from '../../core/anomaly/anchored/getPieces';
import type { OverlayCalendar } from '../../schema/settings/overlaySettings';
import { plainText } from '../../viz/format/plainText';

/** The stretches of the named calendars in a range. A name that isn't there, or a bad calendar, is an error: the verdict would be another. */
export async function getCalendarStretches(
  names: readonly string[],
  calendars: readonly OverlayCalendar[],
  range: Stretch,
  timezone: string
): Promise<Stretch[]> {
  if (names.length === 0) {
    return [];
  }
  const { expandCalendar } = await import('./expandCalendar');
  return names.flatMap((name) => {
    const calendar = calendars.find((candidate) => candidate.name === name);
    if (calendar === undefined) {
      throw new Error(
        t('calendar.missing', 'There is no calendar "{{name}}" in this data source’s settings.', { name, ...plainText })
      );
    }
    try {
      return expandCalendar(calendar.ics, range, timezone);
    } catch (error) {
      throw new Error(
        t('calendar.failed', 'The calendar "{{name}}" can’t be used. {{message}}', {
          name,
          message: error instanceof Error ? error.message : String(error),
          ...plainText,
        }),
        { cause: error }
      );
    }
  });
}

import { t } from '@grafana/i18n';
import ICAL from 'ical.js';
import { z } from 'zod';
import { mostCalendarText } from '../../schema/settings/overlaySettings';
import { plainText } from '../../viz/format/plainText';

/** The events of an .ics file, without those that only change an occurrence of another one. Throws a sentence on what is wrong. */
export function parseCalendar(ics: string): ICAL.Event[] {
  if (ics.length > mostCalendarText) {
    throw new Error(
      t('calendar.too-long', 'It has {{size}} characters; at most {{most}} fit into the settings.', {
        size: ics.length,
        most: mostCalendarText,
      })
    );
  }
  const events = readEvents(ics);
  if (events.length === 0) {
    throw new Error(t('calendar.empty', 'It holds no events (VEVENT).'));
  }
  return events;
}

function readEvents(ics: string): ICAL.Event[] {
  try {
    const read: unknown = ICAL.parse(ics);
    // Several calendars below one another come as a list of them.
    const roots = z.array(z.array(z.unknown())).safeParse(read).data ?? [z.array(z.unknown()).parse(read)];
    const events = roots.flatMap((root) =>
      new ICAL.Component(root).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
    );
    return events.filter((event) => !event.isRecurrenceException() && event.component.hasProperty('dtstart'));
  } catch (error) {
    throw new Error(
      t('calendar.unreadable', 'It is no calendar in the format of .ics files. {{message}}', {
        message: error instanceof Error ? error.message : String(error),
        ...plainText,
      }),
      { cause: error }
    );
  }
}

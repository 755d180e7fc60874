import { t, Trans } from '@grafana/i18n';
import { Button, Stack, Text } from '@grafana/ui';
import type { OverlayCalendar } from '../../../schema/settings/overlaySettings';
import { CalendarFields } from './CalendarFields';

interface CalendarsEditorProps {
  calendars: OverlayCalendar[];
  isReadOnly: boolean;
  onChange: (calendars: OverlayCalendar[]) => void;
}

/** The calendars that queries can exclude. */
export function CalendarsEditor({ calendars, isReadOnly, onChange }: CalendarsEditorProps) {
  return (
    <Stack direction="column" gap={2} alignItems="flex-start">
      <Text element="h3">{t('config-editor.calendars.title', 'Calendars')}</Text>
      <Text color="secondary">
        <Trans i18nKey="config-editor.calendars.text">
          Holidays and other times at which nothing is usual. Queries name the calendars whose events they leave out.
          Everyone who can open a dashboard can read them.
        </Trans>
      </Text>
      {calendars.map((calendar, index) => (
        <CalendarFields
          key={index}
          calendar={calendar}
          index={index}
          isReadOnly={isReadOnly}
          onChange={(next) => onChange(calendars.map((other, at) => (at === index ? next : other)))}
          onRemove={() => onChange(calendars.filter((_, at) => at !== index))}
        />
      ))}
      <Button
        variant="secondary"
        icon="plus"
        disabled={isReadOnly}
        onClick={() => onChange([...calendars, { name: '', ics: '' }])}
      >
        {t('config-editor.calendars.add', 'Add a calendar')}
      </Button>
    </Stack>
  );
}

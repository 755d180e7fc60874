import { t } from '@grafana/i18n';
import { Button, Field, FileUpload, Input, Stack, TextArea } from '@grafana/ui';
import type { OverlayCalendar } from '../../../schema/settings/overlaySettings';
import { plainText } from '../../../viz/format/plainText';
import { parseCalendar } from '../../../lookback/calendar/parseCalendar';

interface CalendarFieldsProps {
  calendar: OverlayCalendar;
  index: number;
  isReadOnly: boolean;
  onChange: (calendar: OverlayCalendar) => void;
  onRemove: () => void;
}

/** One calendar: its name, and its text, pasted or out of a file. Says at once how many events it has, or what is wrong. */
export function CalendarFields({ calendar, index, isReadOnly, onChange, onRemove }: CalendarFieldsProps) {
  const id = `plumbline-calendar-${index}`;
  const { events, problem } = check(calendar.ics);
  const upload = (file: File | undefined): void => {
    const name = calendar.name === '' ? (file?.name.replace(/\.ics$/i, '') ?? '') : calendar.name;
    void file?.text().then((ics) => onChange({ name, ics }));
  };
  return (
    <Stack direction="column" gap={1}>
      <Field noMargin label={t('config-editor.calendars.name', 'Name')} htmlFor={`${id}-name`}>
        <Input
          id={`${id}-name`}
          width={40}
          disabled={isReadOnly}
          value={calendar.name}
          onChange={({ currentTarget }) => onChange({ ...calendar, name: currentTarget.value })}
        />
      </Field>
      <Field
        noMargin
        label={t('config-editor.calendars.ics', 'Text of the .ics file')}
        description={
          events === undefined ? undefined : t('config-editor.calendars.events', 'Events: {{events}}', { events })
        }
        invalid={problem !== undefined}
        error={problem}
        htmlFor={`${id}-ics`}
      >
        <TextArea
          id={`${id}-ics`}
          cols={80}
          rows={5}
          disabled={isReadOnly}
          value={calendar.ics}
          onChange={({ currentTarget }) => onChange({ ...calendar, ics: currentTarget.value })}
        />
      </Field>
      {!isReadOnly && (
        <Stack direction="row" gap={1}>
          <FileUpload size="sm" accept=".ics" onFileUpload={({ currentTarget }) => upload(currentTarget.files?.[0])}>
            {t('config-editor.calendars.upload', 'Read a file')}
          </FileUpload>
          <Button
            size="sm"
            variant="secondary"
            icon="trash-alt"
            aria-label={t('config-editor.calendars.remove', 'Remove the calendar {{name}}', {
              name: calendar.name,
              ...plainText,
            })}
            onClick={onRemove}
          />
        </Stack>
      )}
    </Stack>
  );
}

function check(ics: string): { events?: number; problem?: string } {
  if (ics === '') {
    return {};
  }
  try {
    return { events: parseCalendar(ics).length };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

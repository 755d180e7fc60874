import { InternalTimeZones } from '@grafana/data';
import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { MultiCombobox, TimeZonePicker } from '@grafana/ui';
import type { QueryFieldsProps } from './queryEditorProps';

interface CalendarsFieldProps extends QueryFieldsProps {
  /** Those of the data source's settings. */
  names: string[];
}

/** Whose events take stretches out: the calendars of the data source's settings. Nothing where there is none. */
export function CalendarsField({ query, names, onChange }: CalendarsFieldProps) {
  const chosen = query.excludeCalendars ?? [];
  const id = `plumbline-overlay-calendars-${query.refId}`;
  if (names.length === 0 && chosen.length === 0) {
    return null;
  }
  return (
    <EditorRow>
      <EditorFieldGroup>
        <EditorField
          label={t('query-editor.calendars.label', 'Excluded calendars')}
          tooltip={t(
            'query-editor.calendars.tooltip',
            'While an event of these calendars lasts, points are neither judged nor learnt from. The calendars stand in the data source’s settings.'
          )}
          htmlFor={id}
          optional
        >
          <MultiCombobox
            id={id}
            width={40}
            options={[...new Set([...names, ...chosen])].map((value) => ({ value }))}
            value={chosen}
            onChange={(options) => {
              const next = options.map(({ value }) => value);
              onChange({ ...query, excludeCalendars: next.length > 0 ? next : undefined });
            }}
          />
        </EditorField>
        {chosen.length > 0 && query.detector !== 'seasonal' && (
          <EditorField
            label={t('query-editor.calendars.timezone', 'Time zone of whole days')}
            htmlFor={`${id}-timezone`}
            width={30}
          >
            <TimeZonePicker
              inputId={`${id}-timezone`}
              includeInternal={[InternalTimeZones.utc]}
              value={query.timezone ?? InternalTimeZones.utc}
              onChange={(timezone) => onChange({ ...query, timezone })}
            />
          </EditorField>
        )}
      </EditorFieldGroup>
    </EditorRow>
  );
}

import { t } from '@grafana/i18n';
import { Combobox, Field } from '@grafana/ui';
import { eventIntervals } from '../../../schema/settings/eventIntervals';
import type { SettingsSectionProps } from './SettingsSectionProps';

const id = 'plumbline-events-every';

/** How often registries are looked at for changes. */
export function EventsField({ settings, onChange }: SettingsSectionProps) {
  return (
    <Field
      noMargin
      label={t('config-editor.events.every', 'Look for changes every')}
      description={t(
        'config-editor.events.every-description',
        'For events that a registry keeps no time of. They are kept where the operator sets state_dir.'
      )}
      htmlFor={id}
    >
      <Combobox
        id={id}
        width={20}
        options={eventIntervals.map((value) => ({ value, label: value }))}
        value={settings.events?.every ?? '5m'}
        onChange={({ value }) => onChange({ events: { ...settings.events, every: value } })}
      />
    </Field>
  );
}

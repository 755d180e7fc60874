import { t } from '@grafana/i18n';
import { Combobox, Field, Input, Stack, TimeZonePicker, type ComboboxOption } from '@grafana/ui';
import { examples } from './examples';
import type { StoredModel } from './storedModel';

interface Props {
  id: string;
  model: StoredModel;
  onChange: (model: StoredModel) => void;
}

type Shift = 'none' | 'now' | 'weeks';

/** The calendar of a model's windows. */
export function TimeFields({ id, model, onChange }: Props) {
  const weeks = model.shift && 'weeks' in model.shift ? model.shift.weeks : 0;
  const shift = getShift(model);
  return (
    <Stack direction="row" gap={2} wrap="wrap">
      <Field noMargin label={t('config-editor.time.timezone', 'Time zone of its windows')}>
        <TimeZonePicker
          inputId={`${id}-timezone`}
          value={toPickerZone(model.timezone ?? 'UTC')}
          onChange={(timezone) => onChange({ ...model, timezone: timezone === 'utc' ? 'UTC' : timezone })}
        />
      </Field>
      <Field
        noMargin
        label={t('config-editor.time.lateness', 'Lateness')}
        description={t('config-editor.time.lateness-description', 'How long after its end a window still gets rows')}
      >
        <Input
          id={`${id}-lateness`}
          width={12}
          value={model.lateness ?? '0s'}
          placeholder={examples.lateness}
          onChange={(event) => onChange({ ...model, lateness: event.currentTarget.value })}
        />
      </Field>
      <Field
        noMargin
        label={t('config-editor.time.shift', 'Shift')}
        description={t('config-editor.time.shift-description', 'Moves old demo data by whole weeks')}
        htmlFor={`${id}-shift`}
      >
        <Stack direction="row" gap={1}>
          <Combobox<Shift>
            id={`${id}-shift`}
            width={24}
            options={getShiftOptions()}
            value={shift}
            onChange={(option) => onChange({ ...model, shift: toShift(option.value, weeks) })}
          />
          {shift === 'weeks' && (
            <Input
              id={`${id}-weeks`}
              aria-label={t('config-editor.time.weeks', 'Weeks')}
              type="number"
              width={12}
              value={weeks}
              onChange={(event) =>
                onChange({ ...model, shift: { weeks: Math.round(Number(event.currentTarget.value)) || 0 } })
              }
            />
          )}
        </Stack>
      </Field>
    </Stack>
  );
}

/** Grafana's picker writes UTC small. */
function toPickerZone(timezone: string): string {
  return timezone === 'UTC' ? 'utc' : timezone;
}

function getShift(model: StoredModel): Shift {
  if (!model.shift) {
    return 'none';
  }
  return 'to' in model.shift ? 'now' : 'weeks';
}

function toShift(shift: Shift, weeks: number): StoredModel['shift'] {
  if (shift === 'none') {
    return undefined;
  }
  return shift === 'now' ? { to: 'now' } : { weeks };
}

function getShiftOptions(): Array<ComboboxOption<Shift>> {
  return [
    { value: 'none', label: t('config-editor.time.shift-none', 'None') },
    { value: 'now', label: t('config-editor.time.shift-now', 'Ends now') },
    { value: 'weeks', label: t('config-editor.time.shift-weeks', 'Fixed number of weeks') },
  ];
}

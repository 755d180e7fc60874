import { t } from '@grafana/i18n';
import { Combobox, Field, Input, Stack, type ComboboxOption } from '@grafana/ui';
import { toOptions } from '../query-editor/toOptions';
import type { StoredMapping } from './storedModel';

interface Props {
  id: string;
  mapping: StoredMapping;
  names: string[];
  onChange: (mapping: StoredMapping) => void;
}

type LatencyUnit = NonNullable<StoredMapping['latency']>['unit'];

/** What error rate and latency are read from. */
export function HealthMappingFields({ id, mapping, names, onChange }: Props) {
  const { latency, errorWhen = '' } = mapping;
  return (
    <Stack direction="row" gap={2} wrap="wrap">
      <Field
        noMargin
        label={t('config-editor.mapping.error-when', 'Status is an error when')}
        description={t('config-editor.mapping.error-when-description', 'A comparison or the values themselves')}
        htmlFor={`${id}-errorWhen`}
      >
        <Input
          id={`${id}-errorWhen`}
          width={24}
          value={errorWhen}
          placeholder={t('config-editor.mapping.error-when-placeholder', '>= 500')}
          onChange={(event) => onChange({ ...mapping, errorWhen: event.currentTarget.value || undefined })}
        />
      </Field>
      <Field
        noMargin
        label={t('config-editor.mapping.latency', 'Latency')}
        description={t('config-editor.mapping.latency-description', 'How long a prediction took')}
        htmlFor={`${id}-latency`}
      >
        <Combobox
          id={`${id}-latency`}
          width={24}
          options={toOptions(names, [latency?.column ?? ''])}
          value={latency?.column ?? null}
          isClearable
          createCustomValue
          placeholder={t('config-editor.mapping.none', 'Not in the log')}
          onChange={(option) =>
            onChange({
              ...mapping,
              latency: option === null ? undefined : { column: option.value, unit: latency?.unit ?? 'ms' },
            })
          }
        />
      </Field>
      {latency !== undefined && (
        <Field
          noMargin
          label={t('config-editor.mapping.latency-unit', 'Unit of the latency')}
          description={t('config-editor.mapping.latency-unit-description', 'What the column counts in')}
          htmlFor={`${id}-latencyUnit`}
        >
          <Combobox
            id={`${id}-latencyUnit`}
            width={24}
            options={getUnitOptions()}
            value={latency.unit}
            onChange={(option) => onChange({ ...mapping, latency: { ...latency, unit: option.value } })}
          />
        </Field>
      )}
    </Stack>
  );
}

function getUnitOptions(): Array<ComboboxOption<LatencyUnit>> {
  return [
    { value: 'ns', label: t('config-editor.mapping.nanoseconds', 'Nanoseconds') },
    { value: 'us', label: t('config-editor.mapping.microseconds', 'Microseconds') },
    { value: 'ms', label: t('config-editor.mapping.milliseconds', 'Milliseconds') },
    { value: 's', label: t('config-editor.mapping.seconds', 'Seconds') },
  ];
}
